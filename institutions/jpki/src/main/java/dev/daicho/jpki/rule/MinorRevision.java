package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.BasicItems;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.MinorOccasion;
import java.util.Set;

/**
 * Which revisions of a record leave a signing certificate alone: another way to write the same name
 * or the same place. Day of birth and sex never change in a minor way.
 */
@Basis(
    value = "公的個人認証法施行規則20条・80条・81条",
    english =
        "A revision is minor when it only follows a change of characters, place names, numbering or a building's name.",
    from = "2016-01-01")
public final class MinorRevision {

  private MinorRevision() {}

  /** Whether nothing changed, or only what may change on its minor occasion. */
  public static boolean is(HolderChange.ItemsRevised revised) {
    Set<BasicItems.Item> changed = revised.after().differingFrom(revised.before());
    MinorOccasion occasion = revised.minor();
    return changed.isEmpty() || (occasion != null && occasion.items().containsAll(changed));
  }
}
