/** What carries commands to a card. */
@NullMarked
package dev.daicho.reader.terminal;

import org.jspecify.annotations.NullMarked;
