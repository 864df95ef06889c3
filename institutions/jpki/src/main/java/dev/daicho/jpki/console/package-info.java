/** The console: JPKI's pages for those who run it and for engineers of relying parties. */
@NullMarked
package dev.daicho.jpki.console;

import org.jspecify.annotations.NullMarked;
