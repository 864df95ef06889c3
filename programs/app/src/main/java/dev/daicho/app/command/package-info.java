/** What is typed after {@code daicho}: one class for each command. */
@NullMarked
package dev.daicho.app.command;

import org.jspecify.annotations.NullMarked;
