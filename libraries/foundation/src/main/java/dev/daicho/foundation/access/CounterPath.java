package dev.daicho.foundation.access;

/**
 * Pages or HTTP for staff of a municipality at its counter. An institution offers one bean for
 * each.
 *
 * @param pattern a path pattern such as {@code /counter/**}
 */
public record CounterPath(String pattern) {}
