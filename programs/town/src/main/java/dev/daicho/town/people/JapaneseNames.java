package dev.daicho.town.people;

import static java.util.Objects.requireNonNull;

import dev.daicho.register.Sex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * Japanese names by weight. The weights of surnames follow their rank; those of given names follow
 * the number of sources that know them, and are changed by the era of birth as given_name_eras.csv
 * says for the last character (子 for older women, 翔 for younger men).
 */
final class JapaneseNames {

  /** A surname or given name with its reading in katakana. */
  record Name(String kanji, String kana) {}

  private final Weighted<Name> surnames;
  private final int[] eras;
  private final Map<Sex, List<Weighted<Name>>> givenByEra;

  private JapaneseNames(
      Weighted<Name> surnames, int[] eras, Map<Sex, List<Weighted<Name>>> givenByEra) {
    this.surnames = surnames;
    this.eras = eras;
    this.givenByEra = givenByEra;
  }

  static JapaneseNames load() {
    List<CSVRecord> eraRows = Resources.csv("given_name_eras.csv");
    int[] eras =
        eraRows.getFirst().getParser().getHeaderNames().stream()
            .skip(2)
            .mapToInt(Integer::parseInt)
            .toArray();
    List<CSVRecord> given = Resources.csv("given_names.csv.gz");
    Map<Sex, List<Weighted<Name>>> givenByEra = new EnumMap<>(Sex.class);
    for (Sex sex : Sex.values()) {
      List<CSVRecord> ofSex = given.stream().filter(row -> isOf(sex, row)).toList();
      Map<String, CSVRecord> factors = new HashMap<>();
      eraRows.stream()
          .filter(row -> isOf(sex, row))
          .forEach(row -> factors.put(row.get("ending"), row));
      List<Weighted<Name>> tables = new ArrayList<>();
      for (int era : eras) {
        tables.add(table(ofSex, factors, era));
      }
      givenByEra.put(sex, tables);
    }
    return new JapaneseNames(table(Resources.csv("surnames.csv"), Map.of(), 0), eras, givenByEra);
  }

  Name surname(Dice dice) {
    return surnames.draw(dice);
  }

  /** A given name for somebody of this sex born in this year. */
  Name given(Sex sex, int birthYear, Dice dice) {
    int era = eras.length - 1;
    while (era > 0 && eras[era] > birthYear) {
      era--;
    }
    return requireNonNull(givenByEra.get(sex)).get(era).draw(dice);
  }

  private static Weighted<Name> table(
      List<CSVRecord> rows, Map<String, CSVRecord> factors, int era) {
    List<Name> names = new ArrayList<>(rows.size());
    double[] weights = new double[rows.size()];
    for (CSVRecord row : rows) {
      String kanji = row.get("kanji");
      CSVRecord factor = factors.get(kanji.substring(kanji.offsetByCodePoints(kanji.length(), -1)));
      double byEra = factor == null ? 1 : Double.parseDouble(factor.get(Integer.toString(era)));
      weights[names.size()] = Double.parseDouble(row.get("weight")) * byEra;
      names.add(new Name(kanji, row.get("kana")));
    }
    return Weighted.of(names, weights);
  }

  private static boolean isOf(Sex sex, CSVRecord row) {
    return row.get("sex").equals(sex == Sex.FEMALE ? "F" : "M");
  }
}
