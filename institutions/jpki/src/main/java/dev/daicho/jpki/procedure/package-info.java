/** What is done to certificates, one class an act. */
@NullMarked
package dev.daicho.jpki.procedure;

import org.jspecify.annotations.NullMarked;
