/** How a change travels from a municipality's register to its prefecture and on to J-LIS. */
@NullMarked
package dev.daicho.network.relay;

import org.jspecify.annotations.NullMarked;
