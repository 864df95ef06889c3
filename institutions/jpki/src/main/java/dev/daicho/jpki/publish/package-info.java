/** What relying parties see of revocation: lists and answers. */
@NullMarked
package dev.daicho.jpki.publish;

import org.jspecify.annotations.NullMarked;
