/**
 * What a certificate's status is, asked and answered (OCSP; RFC 6960, and its profile for many
 * questions, RFC 5019). What JPKI's own responder sends is not published; where the RFC leaves a
 * choice, it is ours.
 */
@NullMarked
package dev.daicho.pki.status;

import org.jspecify.annotations.NullMarked;
