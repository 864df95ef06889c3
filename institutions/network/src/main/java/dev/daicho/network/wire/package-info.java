/** The levels as programs of their own, and what goes over the lines between them. */
@NullMarked
package dev.daicho.network.wire;

import org.jspecify.annotations.NullMarked;
