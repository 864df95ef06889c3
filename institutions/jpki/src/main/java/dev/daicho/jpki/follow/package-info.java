/** How JPKI hears from the national server what becomes of those who have certificates. */
@NullMarked
package dev.daicho.jpki.follow;

import org.jspecify.annotations.NullMarked;
