package dev.daicho.oversight.reading;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.Expected;
import dev.daicho.oversight.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file (RFC 4180, UTF-8, lines ended by LF or CRLF) whose columns are known. It gives
 * either every row, each with every field as it must be, or the first place that is not: encoding,
 * quotes, header, number of fields, field, no rows at all. Blank lines are passed over.
 */
public final class CsvTable {

  private static final Expected EXPECTED_QUOTES =
      new Expected(
          "csv.quotes", "正しく閉じた引用符(RFC 4180)", "quotation marks that close as RFC 4180 says");

  private final String file;
  private final List<Column> columns;
  private final List<String> names;

  private CsvTable(String file, List<Column> columns) {
    this.file = file;
    this.columns = columns;
    this.names = columns.stream().map(Column::name).toList();
  }

  /**
   * Reads a whole file.
   *
   * @param file the file's name, for refusals
   * @param content its bytes
   * @param columns the columns it must have, in this order
   */
  public static Answer<List<CsvRow>> read(String file, byte[] content, List<Column> columns) {
    CsvTable table = new CsvTable(file, columns);
    return Utf8.decode(file, content).then(table::split).then(table::checked);
  }

  private Answer<List<CsvRow>> split(String text) {
    List<CsvRow> rows = new ArrayList<>();
    long line = 1;
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CsvRow row = new CsvRow(file, line, names, List.of(records.next().values()));
        if (!isBlank(row)) {
          rows.add(row);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      return new Answer.Given<>(rows);
    } catch (IOException | UncheckedIOException unbalanced) {
      return refused(line, names.getFirst(), EXPECTED_QUOTES, "\"");
    }
  }

  private static boolean isBlank(CsvRow row) {
    return row.values().size() == 1 && row.values().getFirst().isEmpty();
  }

  private Answer<List<CsvRow>> checked(List<CsvRow> rows) {
    Optional<Refusal> header =
        rows.isEmpty() ? Optional.of(noHeader()) : checkHeader(rows.getFirst());
    if (header.isPresent()) {
      return new Answer.Refused<>(header.get());
    }
    List<CsvRow> body = rows.subList(1, rows.size());
    if (body.isEmpty()) {
      return refused(
          rows.getFirst().line() + 1,
          names.getFirst(),
          new Expected("csv.no-rows", "見出しの後に1行以上", "at least one row after the header"),
          "");
    }
    for (CsvRow row : body) {
      Optional<Refusal> refusal = checkRow(row);
      if (refusal.isPresent()) {
        return new Answer.Refused<>(refusal.get());
      }
    }
    return new Answer.Given<>(List.copyOf(body));
  }

  private Refusal noHeader() {
    return new Refusal.InFile(file, 1, names.getFirst(), expectedHeader(), "");
  }

  private Optional<Refusal> checkHeader(CsvRow header) {
    if (header.values().equals(names)) {
      return Optional.empty();
    }
    String column =
        names.stream()
            .filter(name -> !header.values().contains(name))
            .findFirst()
            .orElse(names.getFirst());
    return Optional.of(
        new Refusal.InFile(
            file, header.line(), column, expectedHeader(), String.join(",", header.values())));
  }

  private Expected expectedHeader() {
    String all = String.join(",", names);
    return new Expected("csv.header", "見出し「%s」".formatted(all), "the header \"%s\"".formatted(all));
  }

  private Optional<Refusal> checkRow(CsvRow row) {
    int fields = row.values().size();
    if (fields != columns.size()) {
      String column = fields < columns.size() ? names.get(fields) : names.getLast();
      Expected expected =
          new Expected(
              "csv.fields", "%d個の項目".formatted(columns.size()), columns.size() + " fields");
      return Optional.of(
          new Refusal.InFile(file, row.line(), column, expected, Integer.toString(fields)));
    }
    return columns.stream()
        .flatMap(column ->
            column.check().failing(row.text(column.name())).stream()
                .map(expected -> row.refusal(column.name(), expected)))
        .findFirst();
  }

  private <T> Answer<T> refused(long line, String column, Expected expected, String found) {
    return new Answer.Refused<>(new Refusal.InFile(file, line, column, expected, found));
  }
}
