package dev.daicho.network.reconcile;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.network.Information;
import dev.daicho.network.Level;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Set;

/**
 * A record of which a level of the network says something else than the register.
 *
 * @param information what kind of record
 * @param level where
 * @param municipality whose register
 * @param subject what the record is called there: a 宛名番号, or {@code annex/} and a number
 * @param kind in what way
 * @param items the items that differ, by the names of their columns; and {@code change} when one
 *     says that the record was removed and the other does not
 */
public record Difference(
    Information information,
    Level level,
    MunicipalityCode municipality,
    String subject,
    Kind kind,
    Set<String> items) {

  public Difference {
    items = Set.copyOf(items);
  }

  /** In what way a level differs. */
  public enum Kind {
    MISSING("欠落", "missing"),
    SURPLUS("余分", "surplus"),
    DIFFERS("不一致", "differs");

    private final Bilingual title;

    Kind(String japanese, String english) {
      this.title = new Bilingual(japanese, english);
    }

    /** What it is called. */
    public Bilingual title() {
      return title;
    }
  }
}
