/** Keys and algorithms that must not be weak, one class a clause. */
@NullMarked
package dev.daicho.pki.lint.strength;

import org.jspecify.annotations.NullMarked;
