/** What passes between a reader and a card, in words. */
@NullMarked
package dev.daicho.reader.trace;

import org.jspecify.annotations.NullMarked;
