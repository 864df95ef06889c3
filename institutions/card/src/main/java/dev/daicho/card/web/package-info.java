/** The readers' pages and their interface for programs. */
@NullMarked
package dev.daicho.card.web;

import org.jspecify.annotations.NullMarked;
