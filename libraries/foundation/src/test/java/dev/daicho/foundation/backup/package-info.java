/** Tests of backup and restore, with a small town that can be made anew. */
@NullMarked
package dev.daicho.foundation.backup;

import org.jspecify.annotations.NullMarked;
