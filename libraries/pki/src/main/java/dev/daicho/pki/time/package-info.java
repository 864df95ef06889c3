/** Time stamps (RFC 3161). */
@NullMarked
package dev.daicho.pki.time;

import org.jspecify.annotations.NullMarked;
