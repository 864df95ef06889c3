package dev.daicho.oversight.writing;

import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.BacklogRow;
import dev.daicho.oversight.IssuanceReport;
import dev.daicho.oversight.IssuanceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Reports as CSV (RFC 4180) with a header, lines ended by LF. */
public final class CsvReports {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private CsvReports() {}

  /** {@code rank,name,population,issued,rate}; no rank is an empty field. */
  public static String write(IssuanceReport report) {
    return write(
        List.of("rank", "name", "population", "issued", "rate"), report.rows(), CsvReports::fields);
  }

  /** {@code month,cleared,cleared_cumulative,cleared_share,notices,applications,rate}. */
  public static String write(BacklogReport report) {
    return write(
        List.of(
            "month",
            "cleared",
            "cleared_cumulative",
            "cleared_share",
            "notices",
            "applications",
            "rate"),
        report.rows(),
        CsvReports::fields);
  }

  private static @Nullable Object[] fields(IssuanceRow row) {
    return new @Nullable Object[] {
      // CSVPrinter leaves null empty, where it would quote an empty string that begins a line.
      row.rank().orElse(null), row.name(), row.population(), row.issued(), row.rate().rounded()
    };
  }

  private static @Nullable Object[] fields(BacklogRow row) {
    return new @Nullable Object[] {
      row.month(),
      row.cleared(),
      row.clearedCumulative(),
      row.clearedShare().rounded(),
      row.notices(),
      row.applications(),
      row.rate().rounded()
    };
  }

  private static <T> String write(
      List<String> header, List<T> rows, Function<T, @Nullable Object[]> fields) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(header);
      for (T row : rows) {
        printer.printRecord(fields.apply(row));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
    return text.toString();
  }
}
