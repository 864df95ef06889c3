/** The checks of a certificate itself, one class a clause. */
@NullMarked
package dev.daicho.pki.path.certificate;

import org.jspecify.annotations.NullMarked;
