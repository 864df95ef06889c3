package dev.daicho.oversight.web;

import dev.daicho.foundation.chart.Caption;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.oversight.Answer;
import dev.daicho.oversight.IssuanceBy;
import dev.daicho.oversight.IssuanceFigures;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.IssuanceRow;
import dev.daicho.oversight.NationalRate;
import dev.daicho.oversight.chart.IssuanceTileMap;
import dev.daicho.oversight.chart.RateLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of cards issued shows for one date.
 *
 * @param dates all dates that have figures, earliest first
 * @param byPrefecture the 47 by rank, then the nation
 * @param otherTables by kind of municipality, and the two top tens
 * @param nationalRates the nation's rate on each of the dates
 */
record IssuanceScreen(
    List<LocalDate> dates,
    IssuanceReport byPrefecture,
    List<IssuanceReport> otherTables,
    List<NationalRate> nationalRates) {

  /** The rows that are no place, and are called otherwise in English. */
  private static final Map<String, String> KINDS =
      Map.of(
          "全国", "oversight.nation",
          "特別区", "oversight.special-wards",
          "政令指定都市", "oversight.designated-cities",
          "市(政令指定都市を除く)", "oversight.other-cities",
          "町村", "oversight.towns-and-villages");

  /** The screen of a date; refused when the date has no figures. */
  static Answer<IssuanceScreen> of(IssuanceFigures figures, LocalDate asOf) {
    return figures
        .report(asOf, IssuanceBy.PREFECTURE)
        .then(prefectures ->
            figures
                .report(asOf, IssuanceBy.CLASS)
                .then(kinds ->
                    figures
                        .report(asOf, IssuanceBy.TOP_MUNICIPALITIES)
                        .then(cities ->
                            figures
                                .report(asOf, IssuanceBy.TOP_TOWNS)
                                .then(towns ->
                                    new Answer.Given<>(
                                        new IssuanceScreen(
                                            List.copyOf(figures.dates()),
                                            prefectures,
                                            List.of(kinds, cities, towns),
                                            figures.nationalRates()))))));
  }

  /** The date shown. */
  public LocalDate asOf() {
    return byPrefecture.asOf();
  }

  /** Which of the dates is shown, from 1. */
  public int position() {
    return dates.indexOf(asOf()) + 1;
  }

  /** The date before it; null at the first. */
  public @Nullable LocalDate before() {
    return position() == 1 ? null : dates.get(position() - 2);
  }

  /** The date after it; null at the last. */
  public @Nullable LocalDate after() {
    return position() == dates.size() ? null : dates.get(position());
  }

  /** The whole nation. */
  public IssuanceRow nation() {
    return byPrefecture.rows().getLast();
  }

  /** The prefecture with the highest rate. */
  public IssuanceRow highest() {
    return byPrefecture.rows().getFirst();
  }

  /** The prefecture with the lowest rate. */
  public IssuanceRow lowest() {
    return byPrefecture.rows().get(byPrefecture.rows().size() - 2);
  }

  /** What a row is called in both languages; null when it is a place, which has its name only. */
  public @Nullable Bilingual kind(IssuanceRow row) {
    String code = KINDS.get(row.name());
    return code == null ? null : Messages.get(code);
  }

  /** The map as an {@code <svg>} element. */
  public String map() {
    return IssuanceTileMap.draw(
        byPrefecture,
        new Caption(
            "map",
            Messages.get("oversight.map", asOf()).both(),
            Messages.get(
                    "oversight.map.description",
                    highest().name(),
                    highest().rate().rounded(),
                    lowest().name(),
                    lowest().rate().rounded())
                .both()));
  }

  /** The line of the national rate as an {@code <svg>} element. */
  public String line() {
    NationalRate first = nationalRates.getFirst();
    NationalRate last = nationalRates.getLast();
    return RateLine.draw(
        nationalRates,
        new Caption(
            "line",
            Messages.get("oversight.line").both(),
            Messages.get(
                    "oversight.line.description",
                    first.asOf(),
                    first.rate().rounded(),
                    last.asOf(),
                    last.rate().rounded())
                .both()));
  }
}
