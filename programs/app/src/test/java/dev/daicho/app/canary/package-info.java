/**
 * The canary: residents whose every item can be told from everything else, and the check that none
 * of them leaves the register but through its gate. Whoever adds a way out teaches {@link
 * dev.daicho.app.canary.Answers} (parameters), {@link dev.daicho.app.canary.Commands} (commands) or
 * {@link dev.daicho.app.canary.Kept} (notices) what it takes; until then the test fails.
 */
@NullMarked
package dev.daicho.app.canary;

import org.jspecify.annotations.NullMarked;
