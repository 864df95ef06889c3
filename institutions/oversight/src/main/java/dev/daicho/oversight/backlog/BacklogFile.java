package dev.daicho.oversight.backlog;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.BacklogReport;
import dev.daicho.oversight.BacklogRow;
import dev.daicho.oversight.Expected;
import dev.daicho.oversight.Ratio;
import dev.daicho.oversight.Refusal;
import dev.daicho.oversight.reading.Column;
import dev.daicho.oversight.reading.CsvRow;
import dev.daicho.oversight.reading.CsvTable;
import dev.daicho.oversight.reading.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a plan and works out its shares.
 *
 * <p>A row is a month: {@code municipalities_cleared} in this month (in the first row, by its end),
 * {@code applications_cumulative} and {@code notices_cumulative} up to its end. Refused beside what
 * {@link CsvTable} refuses: a month that is none or not later than the one before, cumulative
 * counts that fall, more notices than applications, more municipalities than there are.
 *
 * <p>The share is of all municipalities, not of those in the plan. In the Ministry's table both are
 * 1,741; but a plan in which some never clear their backlog must not end at 100%, and one that adds
 * up to more than all is wrong and is refused.
 */
public final class BacklogFile {

  private static final String MONTH = "month";
  private static final String CLEARED = "municipalities_cleared";
  private static final String APPLICATIONS = "applications_cumulative";
  private static final String NOTICES = "notices_cumulative";

  private static final Expected EXPECTED_MONTH =
      new Expected(
          "backlog.month",
          "月(2016-05、2016年5月、5月のいずれかの形)",
          "a month written as 2016-05, 2016年5月 or 5月");
  private static final Expected EXPECTED_LATER =
      new Expected(
          "backlog.month-order",
          "前の行と同じ形で、それより後の月",
          "a month later than the row before and written alike");

  private static final List<Column> COLUMNS =
      List.of(
          new Column(MONTH, BacklogFile::checkMonth),
          new Column(CLEARED, Fields.wholeNumber(0)),
          new Column(APPLICATIONS, Fields.wholeNumber(1)),
          new Column(NOTICES, Fields.wholeNumber(0)));

  private final long municipalities;

  /**
   * @param municipalities how many municipalities there are, at least 1
   */
  public BacklogFile(long municipalities) {
    this.municipalities = municipalities;
  }

  /**
   * Reads a plan.
   *
   * @param file the file's name, for refusals
   * @param content its bytes
   */
  public Answer<BacklogReport> read(String file, byte[] content) {
    return CsvTable.read(file, content, COLUMNS).then(this::report);
  }

  private Answer<BacklogReport> report(List<CsvRow> rows) {
    List<BacklogRow> months = new ArrayList<>();
    long cleared = 0;
    for (int i = 0; i < rows.size(); i++) {
      CsvRow row = rows.get(i);
      long upToHere = cleared + row.wholeNumber(CLEARED);
      Optional<Refusal> progress =
          i == 0 ? Optional.empty() : checkProgress(row, rows.get(i - 1), rows.getFirst());
      Optional<Refusal> refusal =
          progress.or(() -> checkNotices(row)).or(() -> checkTotal(row, upToHere));
      if (refusal.isPresent()) {
        return new Answer.Refused<>(refusal.get());
      }
      months.add(month(row, upToHere));
      cleared = upToHere;
    }
    return new Answer.Given<>(new BacklogReport(months));
  }

  private BacklogRow month(CsvRow row, long clearedCumulative) {
    return new BacklogRow(
        row.text(MONTH),
        row.wholeNumber(CLEARED),
        clearedCumulative,
        new Ratio(clearedCumulative, municipalities),
        row.wholeNumber(NOTICES),
        row.wholeNumber(APPLICATIONS));
  }

  private static Optional<Expected> checkMonth(String field) {
    return MonthLabel.parse(field).isPresent() ? Optional.empty() : Optional.of(EXPECTED_MONTH);
  }

  private static Optional<Refusal> checkProgress(CsvRow row, CsvRow before, CsvRow first) {
    if (!label(row).canFollow(label(before), label(first))) {
      return Optional.of(row.refusal(MONTH, EXPECTED_LATER));
    }
    return checkNotFallen(row, before, APPLICATIONS).or(() -> checkNotFallen(row, before, NOTICES));
  }

  private static MonthLabel label(CsvRow row) {
    return MonthLabel.parse(row.text(MONTH)).orElseThrow();
  }

  private static Optional<Refusal> checkNotFallen(CsvRow row, CsvRow before, String column) {
    long least = before.wholeNumber(column);
    return row.wholeNumber(column) >= least
        ? Optional.empty()
        : Optional.of(
            row.refusal(
                column,
                new Expected(
                    "backlog.cumulative",
                    "前の行の累計%d以上の数".formatted(least),
                    "at least %d, the count up to the row before".formatted(least))));
  }

  private static Optional<Refusal> checkNotices(CsvRow row) {
    long applications = row.wholeNumber(APPLICATIONS);
    return row.wholeNumber(NOTICES) <= applications
        ? Optional.empty()
        : Optional.of(
            row.refusal(
                NOTICES,
                new Expected(
                    "backlog.notices",
                    "申請数%d以下の数".formatted(applications),
                    "at most %d, the applications they answer".formatted(applications))));
  }

  private Optional<Refusal> checkTotal(CsvRow row, long cleared) {
    return cleared <= municipalities
        ? Optional.empty()
        : Optional.of(
            row.refusal(
                CLEARED,
                new Expected(
                    "backlog.municipalities",
                    "累計が全団体数%d以下になる数(この行までの累計は%d)".formatted(municipalities, cleared),
                    "a number that brings the sum to at most %d municipalities (it is %d here)"
                        .formatted(municipalities, cleared))));
  }
}
