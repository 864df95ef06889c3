/** Reports as CSV and JSON. */
@NullMarked
package dev.daicho.oversight.writing;

import org.jspecify.annotations.NullMarked;
