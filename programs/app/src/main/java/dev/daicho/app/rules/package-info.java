/** The list of legal rules, read off the classes that carry their articles. */
@NullMarked
package dev.daicho.app.rules;

import org.jspecify.annotations.NullMarked;
