/** The rules that the acts meet: one class per legal rule, with its article and dates. */
@NullMarked
package dev.daicho.register.rule;

import org.jspecify.annotations.NullMarked;
