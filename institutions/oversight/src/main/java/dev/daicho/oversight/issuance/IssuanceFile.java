package dev.daicho.oversight.issuance;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.oversight.Answer;
import dev.daicho.oversight.Expected;
import dev.daicho.oversight.Refusal;
import dev.daicho.oversight.reading.Column;
import dev.daicho.oversight.reading.CsvRow;
import dev.daicho.oversight.reading.CsvTable;
import dev.daicho.oversight.reading.Fields;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads figures of cards issued: columns {@code
 * as_of,code6,population_date,population,cards_issued}, a row for each date and municipality, in
 * any order.
 *
 * <p>Refused beside what {@link CsvTable} refuses: a code that is not one of the 1,741
 * municipalities or fails its check digit; two rows of one municipality on one date; two population
 * dates on one date; a date on which a municipality is missing, since every sum and rank of it
 * would be false. More cards than residents are not refused: cards are counted since 2016,
 * residents on one day.
 */
public final class IssuanceFile {

  private static final String AS_OF = "as_of";
  private static final String CODE = "code6";
  private static final String POPULATION_DATE = "population_date";
  private static final String POPULATION = "population";
  private static final String ISSUED = "cards_issued";

  private static final List<Column> COLUMNS =
      List.of(
          new Column(AS_OF, Fields.date()),
          new Column(CODE, new CodeField()),
          new Column(POPULATION_DATE, Fields.date()),
          new Column(POPULATION, Fields.wholeNumber(1)),
          new Column(ISSUED, Fields.wholeNumber(0)));

  private static final Expected EXPECTED_ONCE =
      new Expected(
          "issuance.once",
          "同じ日に1団体1行(この団体は既出)",
          "one row for each municipality and date, and this municipality has one already");

  private final String file;
  private final NavigableMap<LocalDate, Map<String, CsvRow>> rowsByDate = new TreeMap<>();

  private IssuanceFile(String file) {
    this.file = file;
  }

  /**
   * Reads a whole file.
   *
   * @param file the file's name, for refusals
   * @param content its bytes
   * @return the days by date, at least one, each with every municipality
   */
  public static Answer<NavigableMap<LocalDate, IssuanceDay>> read(String file, byte[] content) {
    return CsvTable.read(file, content, COLUMNS).then(new IssuanceFile(file)::days);
  }

  private Answer<NavigableMap<LocalDate, IssuanceDay>> days(List<CsvRow> rows) {
    for (CsvRow row : rows) {
      Optional<Refusal> refusal = sort(row);
      if (refusal.isPresent()) {
        return new Answer.Refused<>(refusal.get());
      }
    }
    NavigableMap<LocalDate, IssuanceDay> days = new TreeMap<>();
    for (LocalDate date : rowsByDate.keySet()) {
      Optional<Refusal> refusal = checkComplete(date);
      if (refusal.isPresent()) {
        return new Answer.Refused<>(refusal.get());
      }
      days.put(date, day(date));
    }
    return new Answer.Given<>(days);
  }

  /** Puts a row beside the others of its date, or says why it cannot stand there. */
  private Optional<Refusal> sort(CsvRow row) {
    Map<String, CsvRow> day =
        rowsByDate.computeIfAbsent(row.date(AS_OF), date -> new LinkedHashMap<>());
    if (day.putIfAbsent(row.text(CODE), row) != null) {
      return Optional.of(row.refusal(CODE, EXPECTED_ONCE));
    }
    String populationDate = first(day).text(POPULATION_DATE);
    return row.text(POPULATION_DATE).equals(populationDate)
        ? Optional.empty()
        : Optional.of(row.refusal(POPULATION_DATE, expectedPopulationDate(populationDate)));
  }

  private Optional<Refusal> checkComplete(LocalDate date) {
    Map<String, CsvRow> day = rows(date);
    List<Municipality> missing =
        Municipalities.all().stream()
            .filter(municipality -> !day.containsKey(municipality.code().digits()))
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal.IncompleteDate(
                file,
                date,
                missing.size(),
                Municipalities.all().size(),
                missing.getFirst().fullName()));
  }

  private IssuanceDay day(LocalDate date) {
    Map<String, CsvRow> day = rows(date);
    List<MunicipalityIssuance> municipalities =
        Municipalities.all().stream()
            .map(municipality ->
                issuance(
                    municipality, Objects.requireNonNull(day.get(municipality.code().digits()))))
            .toList();
    return new IssuanceDay(date, first(day).date(POPULATION_DATE), municipalities);
  }

  private Map<String, CsvRow> rows(LocalDate date) {
    return Objects.requireNonNull(rowsByDate.get(date));
  }

  private static CsvRow first(Map<String, CsvRow> day) {
    return day.values().iterator().next();
  }

  private static MunicipalityIssuance issuance(Municipality municipality, CsvRow row) {
    return new MunicipalityIssuance(
        municipality, row.wholeNumber(POPULATION), row.wholeNumber(ISSUED));
  }

  private static Expected expectedPopulationDate(String date) {
    return new Expected(
        "issuance.population-date",
        "同じ日の他の行と同じ人口基準日%s".formatted(date),
        "the population date of the other rows of that date, " + date);
  }
}
