/**
 * Oversight on screen and over HTTP. Nobody need sign in: all of it is statistics. A program
 * imports {@link dev.daicho.oversight.web.OversightPages} and nothing else.
 */
@NullMarked
package dev.daicho.oversight.web;

import org.jspecify.annotations.NullMarked;
