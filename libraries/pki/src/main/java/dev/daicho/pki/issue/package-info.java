/** From who is certified by whom to a signed certificate. */
@NullMarked
package dev.daicho.pki.issue;

import org.jspecify.annotations.NullMarked;
