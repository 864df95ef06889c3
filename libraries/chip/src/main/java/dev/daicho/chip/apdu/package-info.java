/** Commands and responses as they pass between reader and card (ISO/IEC 7816-4, 5). */
@NullMarked
package dev.daicho.chip.apdu;

import org.jspecify.annotations.NullMarked;
