/** How a command reaches the town it works on: the running one, or one it opens itself. */
@NullMarked
package dev.daicho.app.attach;

import org.jspecify.annotations.NullMarked;
