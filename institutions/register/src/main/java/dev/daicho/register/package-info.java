@NullMarked
package dev.daicho.register;

import org.jspecify.annotations.NullMarked;
