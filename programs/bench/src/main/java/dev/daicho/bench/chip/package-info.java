/** How fast simulated cards are. */
@NullMarked
package dev.daicho.bench.chip;

import org.jspecify.annotations.NullMarked;
