/** Where the authorities' keys lie. */
@NullMarked
package dev.daicho.jpki.key;

import org.jspecify.annotations.NullMarked;
