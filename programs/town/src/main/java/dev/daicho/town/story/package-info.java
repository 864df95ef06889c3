/** The story: one family's life, through the same procedures that a counter uses. */
@NullMarked
package dev.daicho.town.story;

import org.jspecify.annotations.NullMarked;
