/**
 * Oversight: statistics on the My Number Card, computed from the figures the Ministry publishes.
 *
 * <p>Others use the types of this package: figures are read with {@link
 * dev.daicho.oversight.IssuanceFigures} and {@link dev.daicho.oversight.BacklogFigures}, which make
 * reports; {@link dev.daicho.oversight.ReportFormat} writes them out.
 */
@NullMarked
package dev.daicho.oversight;

import org.jspecify.annotations.NullMarked;
