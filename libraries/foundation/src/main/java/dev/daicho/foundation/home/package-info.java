/** The town's folder: who holds it, where it listens. */
@NullMarked
package dev.daicho.foundation.home;

import org.jspecify.annotations.NullMarked;
