/**
 * The extensions of JPKI's certificates, one class each: what it contains is data, and what comes
 * of it for a certificate follows from issuer and subscriber.
 */
@NullMarked
package dev.daicho.pki.extension;

import org.jspecify.annotations.NullMarked;
