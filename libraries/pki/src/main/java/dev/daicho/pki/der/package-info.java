/**
 * Reading and writing DER (X.690) that comes from strangers: every length is believed only as far
 * as there are bytes, nesting and sizes have limits, and what is wrong is said with its place.
 */
@NullMarked
package dev.daicho.pki.der;

import org.jspecify.annotations.NullMarked;
