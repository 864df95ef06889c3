/**
 * Speed of the certification authorities: issuance, OCSP, revocation lists and verification, beside
 * the programs that others use for the same, in one run.
 */
@NullMarked
package dev.daicho.bench.jpki;

import org.jspecify.annotations.NullMarked;
