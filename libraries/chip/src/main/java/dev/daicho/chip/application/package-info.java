/**
 * The applications of a card, one class each: their files, as tables, and the commands they accept.
 */
@NullMarked
package dev.daicho.chip.application;

import org.jspecify.annotations.NullMarked;
