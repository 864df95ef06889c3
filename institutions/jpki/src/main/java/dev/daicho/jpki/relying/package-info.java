/**
 * The register of relying parties (署名検証者等, 利用者証明検証者): who they are, what they may receive, and how
 * they show who they are.
 */
@NullMarked
package dev.daicho.jpki.relying;

import org.jspecify.annotations.NullMarked;
