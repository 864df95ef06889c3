/**
 * A municipality's Basic Resident Register (住民基本台帳): its records and notices, and what it asks of
 * and is told by others. Only this package may be used by other institutions.
 */
@NullMarked
package dev.daicho.register;

import org.jspecify.annotations.NullMarked;
