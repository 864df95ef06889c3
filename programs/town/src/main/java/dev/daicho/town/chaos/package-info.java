/**
 * The network put through everything that goes wrong on lines and in machine rooms, and an oracle
 * that knows what must have come of it.
 */
@NullMarked
package dev.daicho.town.chaos;

import org.jspecify.annotations.NullMarked;
