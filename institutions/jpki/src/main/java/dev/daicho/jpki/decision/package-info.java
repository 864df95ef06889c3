/** What only a person can judge: one proposes it, another confirms it or sends it back. */
@NullMarked
package dev.daicho.jpki.decision;

import org.jspecify.annotations.NullMarked;
