/** What an act of the law is made of: basis, rule, refusal, outcome. */
@NullMarked
package dev.daicho.foundation.procedure;

import org.jspecify.annotations.NullMarked;
