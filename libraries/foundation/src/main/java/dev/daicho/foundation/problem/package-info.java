/**
 * What is told when a request is refused or goes wrong: problem details (RFC 9457) under {@code
 * /api}, a page in the frame elsewhere. Never a stack trace, never a value that was sent in.
 */
@NullMarked
package dev.daicho.foundation.problem;

import org.jspecify.annotations.NullMarked;
