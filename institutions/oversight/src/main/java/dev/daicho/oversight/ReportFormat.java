package dev.daicho.oversight;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.daicho.oversight.writing.CsvReports;
import dev.daicho.oversight.writing.JsonReports;
import java.util.Arrays;
import java.util.Optional;

/**
 * The forms a report is written in. Both name their columns alike: {@code
 * rank,name,population,issued,rate} and {@code
 * month,cleared,cleared_cumulative,cleared_share,notices,applications,rate}. Shares are in percent
 * with one decimal place.
 */
public enum ReportFormat {
  /** RFC 4180 with a header, lines ended by LF; no rank is an empty field. */
  CSV("csv") {
    @Override
    public String write(IssuanceReport report) {
      return CsvReports.write(report);
    }

    @Override
    public String write(BacklogReport report) {
      return CsvReports.write(report);
    }
  },
  /**
   * One JSON object (RFC 8259) with the rows in {@code rows}, and with {@code as_of}, {@code
   * population_date} and {@code by} for cards issued; no rank is null.
   */
  JSON("json") {
    @Override
    public String write(IssuanceReport report) {
      return JsonReports.write(report);
    }

    @Override
    public String write(BacklogReport report) {
      return JsonReports.write(report);
    }
  };

  private final String label;

  ReportFormat(String label) {
    this.label = label;
  }

  /** The report's text, ended by LF. */
  public abstract String write(IssuanceReport report);

  /** The report's text, ended by LF. */
  public abstract String write(BacklogReport report);

  /** The name on the command line and in addresses. */
  @JsonValue
  public String label() {
    return label;
  }

  /** The one with this name. */
  public static Optional<ReportFormat> labelled(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }
}
