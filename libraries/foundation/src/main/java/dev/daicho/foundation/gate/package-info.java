/** The way out for personal data: give, mask or refuse, and write it down. */
@NullMarked
package dev.daicho.foundation.gate;

import org.jspecify.annotations.NullMarked;
