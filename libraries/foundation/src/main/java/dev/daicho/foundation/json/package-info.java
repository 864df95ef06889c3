/** How what is kept or told is written as JSON. */
@NullMarked
package dev.daicho.foundation.json;

import org.jspecify.annotations.NullMarked;
