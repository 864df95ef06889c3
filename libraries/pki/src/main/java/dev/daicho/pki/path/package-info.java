/**
 * Whether a certificate, a revocation list or an OCSP answer may be relied on, told check by check:
 * each {@link dev.daicho.pki.path.Check} is one clause, says which field it looked at and what came
 * of it. Nothing here asks the network or a clock: bytes, a moment and evidence go in, an {@link
 * dev.daicho.pki.path.Explanation} comes out.
 */
@NullMarked
package dev.daicho.pki.path;

import org.jspecify.annotations.NullMarked;
