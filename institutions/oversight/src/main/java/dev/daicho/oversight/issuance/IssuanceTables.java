package dev.daicho.oversight.issuance;

import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.Prefecture;
import dev.daicho.numbers.Prefectures;
import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.IssuanceRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the Ministry's tables out of one date's figures. */
public final class IssuanceTables {

  /** 上位10位 are ten rows, also where the eleventh has the same rounded rate: 38.7% on 2021-01-01. */
  private static final int TOP = 10;

  private static final String NATION = "全国";

  /** By code, names that the Ministry's tables write with other characters than the directory. */
  private static final Map<String, String> WRITTEN_OTHERWISE = Map.of("293857", "曾爾村");

  private final IssuanceDay day;

  public IssuanceTables(IssuanceDay day) {
    this.day = day;
  }

  /** The table told apart by this. */
  public IssuanceReport by(IssuanceBy by) {
    List<IssuanceRow> rows =
        switch (by) {
          case PREFECTURE -> byPrefecture();
          case CLASS -> byClass();
          case TOP_MUNICIPALITIES -> top(kinds -> kinds != MunicipalityClass.TOWNS_AND_VILLAGES);
          case TOP_TOWNS -> top(kinds -> kinds == MunicipalityClass.TOWNS_AND_VILLAGES);
        };
    return new IssuanceReport(day.asOf(), day.populationDate(), by, rows);
  }

  /** The whole nation, without a rank. */
  public IssuanceRow nation() {
    return sum(NATION, municipality -> true);
  }

  private List<IssuanceRow> byPrefecture() {
    List<IssuanceRow> prefectures =
        Prefectures.all().stream()
            .map(prefecture -> sum(prefecture.name(), within(prefecture)))
            .toList();
    return Stream.concat(Ranking.of(prefectures).stream(), Stream.of(nation())).toList();
  }

  private static Predicate<MunicipalityIssuance> within(Prefecture prefecture) {
    return row -> row.municipality().prefecture().equals(prefecture);
  }

  private List<IssuanceRow> byClass() {
    Stream<IssuanceRow> classes =
        Arrays.stream(MunicipalityClass.values())
            .map(kinds -> sum(kinds.printed(), row -> kinds == classOf(row)));
    return Stream.concat(Stream.of(nation()), classes).toList();
  }

  private List<IssuanceRow> top(Predicate<MunicipalityClass> kinds) {
    List<IssuanceRow> rows =
        day.municipalities().stream()
            .filter(row -> kinds.test(classOf(row)))
            .map(this::printed)
            .toList();
    return Ranking.of(rows).stream().limit(TOP).toList();
  }

  private IssuanceRow printed(MunicipalityIssuance row) {
    Municipality municipality = row.municipality();
    String name = WRITTEN_OTHERWISE.getOrDefault(municipality.code().digits(), then(row).name());
    return new IssuanceRow(
        Optional.empty(), municipality.prefecture().name() + name, row.population(), row.issued());
  }

  private MunicipalityClass classOf(MunicipalityIssuance row) {
    return MunicipalityClass.of(then(row).kind());
  }

  private StatusThen then(MunicipalityIssuance row) {
    return StatusThen.of(row.municipality(), day.asOf());
  }

  private IssuanceRow sum(String name, Predicate<MunicipalityIssuance> included) {
    List<MunicipalityIssuance> rows = day.municipalities().stream().filter(included).toList();
    return new IssuanceRow(
        Optional.empty(),
        name,
        rows.stream().mapToLong(MunicipalityIssuance::population).sum(),
        rows.stream().mapToLong(MunicipalityIssuance::issued).sum());
  }
}
