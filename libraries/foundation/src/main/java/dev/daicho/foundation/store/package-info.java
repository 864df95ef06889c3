/**
 * Where institutions keep what they know: keepers, their schemas and roles, the sealed rows of a
 * municipality.
 */
@NullMarked
package dev.daicho.foundation.store;

import org.jspecify.annotations.NullMarked;
