/** How authorities come into being: by a plan that is read out, with a transcript. */
@NullMarked
package dev.daicho.jpki.ceremony;

import org.jspecify.annotations.NullMarked;
