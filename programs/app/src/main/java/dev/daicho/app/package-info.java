@NullMarked
package dev.daicho.app;

import org.jspecify.annotations.NullMarked;
