@NullMarked
package dev.daicho.numbers;

import org.jspecify.annotations.NullMarked;
