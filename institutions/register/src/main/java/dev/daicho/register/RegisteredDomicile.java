package dev.daicho.register;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which municipality a registered domicile lies in, by how the words begin. Family registers leave
 * the prefecture out before a designated city, and before a city that is called like its
 * prefecture. What names no municipality, or could name two, is answered with nothing.
 */
public final class RegisteredDomicile {

  private static final Map<String, MunicipalityCode> BY_NAME = names();
  private static final int LONGEST =
      BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0);

  private RegisteredDomicile() {}

  /** The municipality. */
  public static Optional<MunicipalityCode> municipality(String words) {
    String name = words.strip();
    for (int length = Math.min(LONGEST, name.length()); length > 1; length--) {
      MunicipalityCode found = BY_NAME.get(name.substring(0, length));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static Map<String, MunicipalityCode> names() {
    Map<String, MunicipalityCode> names = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Municipality municipality : Municipalities.all()) {
      String prefecture = municipality.prefecture().name();
      add(municipality.fullName(), municipality, names, twice);
      if (municipality.county() != null) {
        add(prefecture + municipality.name(), municipality, names, twice);
      }
      boolean likeItsPrefecture =
          municipality.name().equals(prefecture.substring(0, prefecture.length() - 1) + "市");
      if (municipality.kind() == Municipality.Kind.DESIGNATED_CITY || likeItsPrefecture) {
        add(municipality.name(), municipality, names, twice);
      }
    }
    names.keySet().removeAll(twice);
    return Map.copyOf(names);
  }

  private static void add(
      String name,
      Municipality municipality,
      Map<String, MunicipalityCode> names,
      Set<String> twice) {
    MunicipalityCode other = names.putIfAbsent(name, municipality.code());
    if (other != null && !other.equals(municipality.code())) {
      twice.add(name);
    }
  }
}
