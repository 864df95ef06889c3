/** How others reach a card: in the same program, by HTTP, by WebSocket, and as a PC/SC reader. */
@NullMarked
package dev.daicho.chip.front;

import org.jspecify.annotations.NullMarked;
