@NullMarked
package dev.daicho.town;

import org.jspecify.annotations.NullMarked;
