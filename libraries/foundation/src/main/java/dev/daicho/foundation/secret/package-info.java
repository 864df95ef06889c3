/** Secrets of a town: keys and passwords, never in git, logs, exports or the process list. */
@NullMarked
package dev.daicho.foundation.secret;

import org.jspecify.annotations.NullMarked;
