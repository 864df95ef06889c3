/** What a card keeps, with or without power. */
@NullMarked
package dev.daicho.chip.memory;

import org.jspecify.annotations.NullMarked;
