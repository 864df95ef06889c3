/**
 * How the house speaks HTTP: headers, limits, static files, the interface's description. A program
 * imports {@link dev.daicho.foundation.web.FoundationWeb} and nothing else.
 */
@NullMarked
package dev.daicho.foundation.web;

import org.jspecify.annotations.NullMarked;
