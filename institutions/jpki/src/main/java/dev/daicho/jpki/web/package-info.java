/** JPKI over HTTP: OCSP, revocation lists, time stamps, and the interface for relying parties. */
@NullMarked
package dev.daicho.jpki.web;

import org.jspecify.annotations.NullMarked;
