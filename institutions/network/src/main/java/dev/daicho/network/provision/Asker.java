package dev.daicho.network.provision;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Prefecture;
import dev.daicho.numbers.Prefectures;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param office the organ, as the tables write it: 厚生労働省, 市町村長, 教育委員会
 * @param place the municipality or the prefecture whose organ it is, or null for the nation's
 */
public record Asker(String office, @Nullable MunicipalityCode place) {

  /** Whose organ. */
  public enum Kind {
    /** A national organ, or a body that the law names. */
    NATION,
    /** A prefecture's. */
    PREFECTURE,
    /** A municipality's. */
    MUNICIPALITY
  }

  /** Whose organ it is. */
  public Kind kind() {
    if (place == null) {
      return Kind.NATION;
    }
    return place.kind() == MunicipalityCode.Kind.PREFECTURE ? Kind.PREFECTURE : Kind.MUNICIPALITY;
  }

  /** The prefecture in which it lies; null for the nation's. */
  public @Nullable MunicipalityCode prefecture() {
    return place == null ? null : place.prefecture();
  }

  /** What it is called in reports: the place before the organ. */
  public String label() {
    if (place == null) {
      return office;
    }
    String name =
        kind() == Kind.PREFECTURE
            ? Prefectures.byCode(place).map(Prefecture::name).orElse(place.digits())
            : Municipalities.byCode(place).map(Municipality::fullName).orElse(place.digits());
    return name + "　" + office;
  }
}
