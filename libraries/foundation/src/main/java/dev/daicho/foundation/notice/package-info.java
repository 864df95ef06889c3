/** What happened is told by notices, delivered in order, at least once, applied once. */
@NullMarked
package dev.daicho.foundation.notice;

import org.jspecify.annotations.NullMarked;
