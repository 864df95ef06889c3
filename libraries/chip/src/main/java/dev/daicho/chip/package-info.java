/**
 * The chip of a My Number Card as a state machine. A {@link dev.daicho.chip.Card} never changes: a
 * card and a command give the next card and a response, so that cards can be kept, copied, torn
 * from the reader, replayed and searched for what should never happen.
 *
 * <pre>{@code
 * Chip chip = new Chip(random);
 * Answer answer = chip.answer(card, Bytes.hex("00A4040C0AD392F000260100000001"));
 * answer.response();    // 9000
 * answer.card();        // the card with JPKI selected
 * }</pre>
 *
 * <p>What a real card is known to do it does; where nothing is published the Javadoc says that the
 * choice is ours.
 */
@NullMarked
package dev.daicho.chip;

import org.jspecify.annotations.NullMarked;
