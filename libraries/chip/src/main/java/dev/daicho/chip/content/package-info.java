/**
 * What stands in the files of a card, made and read: one class a file. Tags, lengths and offsets
 * are those of cards in use; what fills a field whose meaning is not published is ours.
 */
@NullMarked
package dev.daicho.chip.content;

import org.jspecify.annotations.NullMarked;
