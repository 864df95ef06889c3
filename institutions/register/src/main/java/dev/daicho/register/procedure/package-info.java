/** The acts of a municipality's register: one class per act. */
@NullMarked
package dev.daicho.register.procedure;

import org.jspecify.annotations.NullMarked;
