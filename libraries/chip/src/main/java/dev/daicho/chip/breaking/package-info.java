/** What can become of a card that should not. */
@NullMarked
package dev.daicho.chip.breaking;

import org.jspecify.annotations.NullMarked;
