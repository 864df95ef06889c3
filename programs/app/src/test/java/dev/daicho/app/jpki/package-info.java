/** Certificates as relying parties see them: openssl and the commands against a served town. */
@NullMarked
package dev.daicho.app.jpki;

import org.jspecify.annotations.NullMarked;
