/**
 * A public key infrastructure with the profiles of Japan's JPKI (公的個人認証), for tests: certificates
 * as data, byte for byte in the order of the real ones, under roots of our own. Nothing here is a
 * secret and nothing here is trusted by anybody.
 *
 * <p>What is signed and what is checked are kept apart: {@link
 * dev.daicho.pki.issue.CertificateMaker} encodes, {@link dev.daicho.pki.SigningKey} signs, {@link
 * dev.daicho.pki.path.PathValidation} judges and explains.
 */
@NullMarked
package dev.daicho.pki;

import org.jspecify.annotations.NullMarked;
