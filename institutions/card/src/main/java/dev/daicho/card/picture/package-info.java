/** The pictures on a card. */
@NullMarked
package dev.daicho.card.picture;

import org.jspecify.annotations.NullMarked;
