package dev.daicho.foundation.access;

/**
 * Pages or HTTP that anybody may see without signing in. An institution offers one bean for each.
 *
 * @param pattern a path pattern such as {@code /oversight/**}
 */
public record OpenPath(String pattern) {}
