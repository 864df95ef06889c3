/** The application as a person meets it: real server, real database, real browser. */
@NullMarked
package dev.daicho.app.browser;

import org.jspecify.annotations.NullMarked;
