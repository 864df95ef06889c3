/** What RFC 5280 and DER (X.690) ask of every certificate, one class a clause. */
@NullMarked
package dev.daicho.pki.lint.rfc5280;

import org.jspecify.annotations.NullMarked;
