/** Relying parties are told of revocations: signed, tried again, and told again when they ask. */
@NullMarked
package dev.daicho.jpki.webhook;

import org.jspecify.annotations.NullMarked;
