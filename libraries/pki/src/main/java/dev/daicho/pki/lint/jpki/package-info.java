/**
 * What JPKI's profile asks of each kind, one class a clause. Written apart from the profiles by
 * which certificates are made, so that a mistake there is seen here.
 */
@NullMarked
package dev.daicho.pki.lint.jpki;

import org.jspecify.annotations.NullMarked;
