/** The checks of a revocation list, and of what it says of a certificate, one class a clause. */
@NullMarked
package dev.daicho.pki.path.list;

import org.jspecify.annotations.NullMarked;
