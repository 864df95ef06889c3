@NullMarked
package dev.daicho.oversight;

import org.jspecify.annotations.NullMarked;
