/**
 * Samples that are wrong in one thing each, for whoever writes a verifier: certificates, revocation
 * lists, OCSP responses, time stamps and signed documents, each with a twin that is right, and with
 * what is to be said of it. What is expected is written where the defect is made, never by our own
 * verifier. A class for each family of defects.
 */
@NullMarked
package dev.daicho.jpki.breaking;

import org.jspecify.annotations.NullMarked;
