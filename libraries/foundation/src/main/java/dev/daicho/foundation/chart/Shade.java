package dev.daicho.foundation.chart;

/**
 * How a square with words on it is painted.
 *
 * @param fill the ground
 * @param ink text on it, with a contrast of at least 4.5 (WCAG 2.2, 1.4.3)
 */
public record Shade(Paint fill, Paint ink) {}
