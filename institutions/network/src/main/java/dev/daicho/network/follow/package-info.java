/** Those whom J-LIS's own services follow: by which code, and what they are told of them. */
@NullMarked
package dev.daicho.network.follow;

import org.jspecify.annotations.NullMarked;
