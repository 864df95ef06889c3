/** The acts of the network. */
@NullMarked
package dev.daicho.network.procedure;

import org.jspecify.annotations.NullMarked;
