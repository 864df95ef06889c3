package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;

/**
 * A page above this one. A controller that adds {@code List<Crumb>} to its model as {@code crumbs}
 * gets the trail above the heading.
 *
 * @param path where it is
 * @param label its name
 */
public record Crumb(String path, Bilingual label) {}
