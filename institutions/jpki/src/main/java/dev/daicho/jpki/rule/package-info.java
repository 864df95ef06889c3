/** The law's rules on certificates, one class each. */
@NullMarked
package dev.daicho.jpki.rule;

import org.jspecify.annotations.NullMarked;
