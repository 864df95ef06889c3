/**
 * The authorities at work: their names, certificates and keys, and what is looked at before they
 * sign.
 */
@NullMarked
package dev.daicho.jpki.authority;

import org.jspecify.annotations.NullMarked;
