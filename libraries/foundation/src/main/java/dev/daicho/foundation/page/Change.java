package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;

/**
 * A line of the preview that is shown before a record changes.
 *
 * @param item the item of the record
 * @param before what it says now; empty when it says nothing
 * @param after what it will say; empty when it will say nothing
 */
public record Change(Bilingual item, String before, String after) {

  /** Whether the item will say something else. */
  public boolean changed() {
    return !before.equals(after);
  }
}
