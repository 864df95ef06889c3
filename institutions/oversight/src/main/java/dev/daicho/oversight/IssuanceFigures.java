package dev.daicho.oversight;

import dev.daicho.oversight.issuance.IssuanceDay;
import dev.daicho.oversight.issuance.IssuanceFile;
import dev.daicho.oversight.issuance.IssuanceTables;
import dev.daicho.oversight.reading.FileContent;
import dev.daicho.oversight.reading.OwnFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Cards issued by every municipality on a number of dates (交付枚数), and the reports made of them.
 * Immutable; read once and kept.
 */
public final class IssuanceFigures {

  private static final String OWN_FILE = "card_issuance.csv";

  private final NavigableMap<LocalDate, IssuanceDay> days;

  private IssuanceFigures(NavigableMap<LocalDate, IssuanceDay> days) {
    this.days = days;
  }

  /** The project's own: the Ministry's figures of 23 dates from 2017-03-08 to 2021-01-01. */
  public static IssuanceFigures published() {
    return OwnFile.require(read(OWN_FILE, OwnFile.content(OWN_FILE)));
  }

  /**
   * A user's figures, in the columns {@code as_of,code6,population_date,population,cards_issued}.
   *
   * @return refused as {@link Refusal.UnreadableFile}, {@link Refusal.InFile} or {@link
   *     Refusal.IncompleteDate}
   */
  public static Answer<IssuanceFigures> read(Path file) {
    return FileContent.of(file).then(content -> read(file.toString(), content));
  }

  private static Answer<IssuanceFigures> read(String file, byte[] content) {
    return IssuanceFile.read(file, content)
        .then(days -> new Answer.Given<>(new IssuanceFigures(days)));
  }

  /** The dates that have figures, at least one. */
  public NavigableSet<LocalDate> dates() {
    return days.navigableKeySet();
  }

  /**
   * The table of one date.
   *
   * @return refused as {@link Refusal.NoSuchDate} when the date has no figures
   */
  public Answer<IssuanceReport> report(LocalDate asOf, IssuanceBy by) {
    IssuanceDay day = days.get(asOf);
    if (day == null) {
      return new Answer.Refused<>(
          new Refusal.NoSuchDate(
              asOf,
              Optional.ofNullable(days.lowerKey(asOf)),
              Optional.ofNullable(days.higherKey(asOf))));
    }
    return new Answer.Given<>(new IssuanceTables(day).by(by));
  }

  /** The nation's rate on each date, earliest first. */
  public List<NationalRate> nationalRates() {
    return days.values().stream()
        .map(day -> new NationalRate(day.asOf(), new IssuanceTables(day).nation().rate()))
        .toList();
  }
}
