/** A small server made of the house's parts, with one screen that shows them all, for the tests. */
@NullMarked
package dev.daicho.foundation.sample;

import org.jspecify.annotations.NullMarked;
