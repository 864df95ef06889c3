/** A town's life as a whole: backup, restore, upgrade, homes of earlier releases, sudden death. */
@NullMarked
package dev.daicho.app.lifecycle;

import org.jspecify.annotations.NullMarked;
