/** Who looked, at what, why: an audit log that a database owner cannot change unseen. */
@NullMarked
package dev.daicho.foundation.audit;

import org.jspecify.annotations.NullMarked;
