@NullMarked
package dev.daicho.foundation;

import org.jspecify.annotations.NullMarked;
