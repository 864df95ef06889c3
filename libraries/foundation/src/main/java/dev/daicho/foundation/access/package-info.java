/** Who may sit at which door: staff accounts and roles. */
@NullMarked
package dev.daicho.foundation.access;

import org.jspecify.annotations.NullMarked;
