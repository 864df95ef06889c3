/**
 * Moves between municipalities, from municipal server to municipal server: the data of those who
 * move without paper (住民基本台帳法24条の2), and the notice that somebody has moved in (9条1項).
 */
@NullMarked
package dev.daicho.network.move;

import org.jspecify.annotations.NullMarked;
