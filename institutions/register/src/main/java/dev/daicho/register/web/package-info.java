/** The counter: pages for a municipality's staff. */
@NullMarked
package dev.daicho.register.web;

import org.jspecify.annotations.NullMarked;
