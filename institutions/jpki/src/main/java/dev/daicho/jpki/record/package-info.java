/** What is kept of every certificate, SQL written out. */
@NullMarked
package dev.daicho.jpki.record;

import org.jspecify.annotations.NullMarked;
