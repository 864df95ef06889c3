/** What a card can be told to do, one class a command. */
@NullMarked
package dev.daicho.chip.command;

import org.jspecify.annotations.NullMarked;
