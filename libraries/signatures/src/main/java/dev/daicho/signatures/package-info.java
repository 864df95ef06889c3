/**
 * Signatures as they are made with the keys of JPKI and judged by those who receive them: CAdES,
 * PAdES and XAdES at baseline level B, with a time stamp B-T.
 *
 * <p>The EU's DSS writes and reads the formats, and computes digests and signature values. What a
 * signature is found to be is ours: {@link dev.daicho.signatures.VerifySignatures} lists what it
 * looked at, clause by clause, from what DSS found and from what it looked at itself. Whether the
 * signer's certificate can be trusted is for path validation to say; {@link
 * dev.daicho.signatures.Explain} tells both as one list of checks, in the records of {@code
 * dev.daicho.pki.path}.
 *
 * <p>Nothing is fetched over the network: no issuer's certificate, no revocation list, no OCSP
 * answer; a time stamp comes only from the {@link dev.daicho.signatures.TimeStamps} that is given.
 */
@NullMarked
package dev.daicho.signatures;

import org.jspecify.annotations.NullMarked;
