/** Where a certificate's own revocation list is, and how places are written in it. */
@NullMarked
package dev.daicho.jpki.place;

import org.jspecify.annotations.NullMarked;
