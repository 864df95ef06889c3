/** Town time, which the law's dates follow, beside real time. */
@NullMarked
package dev.daicho.foundation.clock;

import org.jspecify.annotations.NullMarked;
