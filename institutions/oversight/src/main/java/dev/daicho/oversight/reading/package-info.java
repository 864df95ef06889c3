/** Strict reading of the CSV files that figures come in: all of a file or nothing of it. */
@NullMarked
package dev.daicho.oversight.reading;

import org.jspecify.annotations.NullMarked;
