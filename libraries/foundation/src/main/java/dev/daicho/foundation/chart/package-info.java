/**
 * What charts are made of that are drawn on the server as SVG, for putting into an HTML page: no
 * script, no style sheet of their own, no fixed width. The page gives each its {@link
 * dev.daicho.foundation.chart.Caption} in its reader's language; what else stands in them is
 * numbers, dates and names. The same numbers must stand in a table beside it.
 */
@NullMarked
package dev.daicho.foundation.chart;

import org.jspecify.annotations.NullMarked;
