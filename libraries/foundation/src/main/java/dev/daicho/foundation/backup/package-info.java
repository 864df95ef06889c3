/**
 * A town in one file, and back: logical, by keeper, with checksums, independent of PostgreSQL's
 * version. {@link dev.daicho.foundation.backup.Backup} makes it while work goes on, {@link
 * dev.daicho.foundation.backup.Restore} makes a town of it, in this build or a later one.
 */
@NullMarked
package dev.daicho.foundation.backup;

import org.jspecify.annotations.NullMarked;
