/** The checks of an OCSP answer, and of what it says of a certificate, one class a clause. */
@NullMarked
package dev.daicho.pki.path.answer;

import org.jspecify.annotations.NullMarked;
