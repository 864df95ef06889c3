package dev.daicho.oversight;

import dev.daicho.foundation.text.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/** Why figures or a report are refused: which rule, and a message in Japanese and in English. */
public sealed interface Refusal {

  /** Stable code of the rule that is broken, such as {@code csv.whole-number}. */
  String rule();

  /** What is wrong, one line in each language. */
  Bilingual message();

  /**
   * A place in a file is not as it must be. Nothing of the file is used.
   *
   * @param file the file as the caller named it
   * @param line line number, from 1; of a row over several lines, its first
   * @param column name of the column, or the byte of the line where the text is no text
   * @param expected what must stand there
   * @param found what stands there
   */
  record InFile(String file, long line, String column, Expected expected, String found)
      implements Refusal {

    private static final int SHOWN_CHARACTERS = 80;

    @Override
    public String rule() {
      return expected.rule();
    }

    @Override
    public Bilingual message() {
      return new Bilingual(
          "%s %d行目 %s: %sが必要ですが、「%s」です。"
              .formatted(file, line, column, expected.japanese(), shown()),
          "%s, line %d, %s: expected %s, found \"%s\"."
              .formatted(file, line, column, expected.english(), shown()));
    }

    /** A broken file may hold anything, also what would move a terminal's cursor. */
    private String shown() {
      String plain = found.replaceAll("\\p{C}", "\uFFFD");
      return plain.codePointCount(0, plain.length()) <= SHOWN_CHARACTERS
          ? plain
          : plain.substring(0, plain.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…";
    }
  }

  /** The file cannot be read at all. */
  record UnreadableFile(String file, Expected expected) implements Refusal {

    @Override
    public String rule() {
      return expected.rule();
    }

    @Override
    public Bilingual message() {
      return new Bilingual(
          "%s: %sが必要です。".formatted(file, expected.japanese()),
          "%s: expected %s.".formatted(file, expected.english()));
    }
  }

  /**
   * A date lacks municipalities, so that its sums, shares and ranks would be false.
   *
   * @param file the file as the caller named it
   * @param missing how many of the municipalities have no row
   * @param total how many municipalities there are
   * @param first the first of those missing, by code
   */
  record IncompleteDate(String file, LocalDate date, int missing, int total, String first)
      implements Refusal {

    @Override
    public String rule() {
      return "issuance.complete-date";
    }

    @Override
    public Bilingual message() {
      return new Bilingual(
          "%s: %sは全%d団体の行が必要ですが、%d団体(%sなど)の行がありません。".formatted(file, date, total, missing, first),
          "%s: %s must have a row for each of the %d municipalities, and %d have none (%s first)."
              .formatted(file, date, total, missing, first));
    }
  }

  /** There are no figures for the date asked for; the nearest dates that have some. */
  record NoSuchDate(LocalDate asked, Optional<LocalDate> before, Optional<LocalDate> after)
      implements Refusal {

    @Override
    public String rule() {
      return "issuance.as-of";
    }

    @Override
    public Bilingual message() {
      return new Bilingual(
          "%s現在の数値はありません。最も近い日付: %s".formatted(asked, nearest("、")),
          "There are no figures as of %s. Nearest dates: %s".formatted(asked, nearest(", ")));
    }

    private String nearest(String separator) {
      return before.map(LocalDate::toString).orElse("")
          + (before.isPresent() && after.isPresent() ? separator : "")
          + after.map(LocalDate::toString).orElse("");
    }
  }
}
