/**
 * Certificates to practise with, for engineers of relying parties: every standing that a
 * certificate can have, and every defect, on demand.
 */
@NullMarked
package dev.daicho.jpki.practice;

import org.jspecify.annotations.NullMarked;
