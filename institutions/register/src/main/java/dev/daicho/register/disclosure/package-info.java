/** The register's ways out: every look, list and export passes its gate. */
@NullMarked
package dev.daicho.register.disclosure;

import org.jspecify.annotations.NullMarked;
