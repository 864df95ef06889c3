/** Cards issued by municipality, and the tables made of them. */
@NullMarked
package dev.daicho.oversight.issuance;

import org.jspecify.annotations.NullMarked;
