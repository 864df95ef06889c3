/** Cards in virtual readers of a running town: put in, taken out, watched, broken on purpose. */
@NullMarked
package dev.daicho.card.reader;

import org.jspecify.annotations.NullMarked;
