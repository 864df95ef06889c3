/** The charts of oversight: the same numbers must stand in a table beside each. */
@NullMarked
package dev.daicho.oversight.chart;

import org.jspecify.annotations.NullMarked;
