@NullMarked
package dev.daicho.bench;

import org.jspecify.annotations.NullMarked;
