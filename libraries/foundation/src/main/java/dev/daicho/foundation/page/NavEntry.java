package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;

/**
 * A line of the navigation. An institution gives one bean per entry. Doors stand in the order of
 * {@link Door}, entries behind a door in the order of beans, and a door leads to its first entry.
 *
 * @param door under which door it stands
 * @param path the page's path, such as {@code /counter/move-in}; deeper paths belong to it too
 * @param label its name
 */
public record NavEntry(Door door, String path, Bilingual label) {

  boolean leadsTo(String requested) {
    return requested.equals(path) || requested.startsWith(path.endsWith("/") ? path : path + "/");
  }
}
