/**
 * Looks at certificates clause by clause: {@link dev.daicho.pki.lint.Lint} is one clause, {@link
 * dev.daicho.pki.lint.Linter} those that bind one kind of certificate, and {@link
 * dev.daicho.pki.lint.DryRun} looks at what is going to be signed before it is.
 */
@NullMarked
package dev.daicho.pki.lint;

import org.jspecify.annotations.NullMarked;
