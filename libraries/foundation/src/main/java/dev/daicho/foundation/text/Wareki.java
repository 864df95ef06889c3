package dev.daicho.foundation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Japanese calendar (和暦): days written with the era's name and year.
 *
 * <p>The eras are data (標準仕様書 1.3.6): the rows of {@code eras.csv} beside this class, or of the
 * file that the system property {@code daicho.eras} names, so that a new era needs a setting and no
 * new program.
 *
 * <p>Before 1873-01-01 the country counted by the moon. Such days are written here by the Gregorian
 * month and day, as an offset from the era's first year; documents of that time differ.
 */
public final class Wareki {

  private static final Pattern WESTERN =
      Pattern.compile("(?:西暦)?(\\d{4})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})日?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private final List<Era> eras;
  private final Pattern japanese;

  /**
   * A calendar of these eras.
   *
   * @param eras at least one, in any order
   */
  public Wareki(List<Era> eras) {
    if (eras.isEmpty()) {
      throw new IllegalArgumentException("a calendar needs an era");
    }
    this.eras = eras.stream().sorted(Comparator.comparing(Era::first).reversed()).toList();
    StringBuilder names = new StringBuilder();
    for (Era era : eras) {
      names.append(era.name()).append('|').append(era.name(), 0, 1).append('|');
      names.append(era.letter()).append('|');
    }
    names.setLength(names.length() - 1);
    this.japanese =
        Pattern.compile("(" + names + ")(元|\\d{1,3})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  }

  /** The calendar in force: the eras since Meiji, or those of the file {@code daicho.eras}. */
  public static Wareki japan() {
    return InForce.CALENDAR;
  }

  /**
   * The long form, such as 令和8年11月22日 or 令和元年5月1日. The first day of an era is written with the new
   * era.
   *
   * @throws DateTimeException when the day is before the first era
   */
  public String format(LocalDate day) {
    Era era = eraNaming(day);
    int year = era.yearOf(day);
    return era.name()
        + (year == 1 ? "元" : Integer.toString(year))
        + "年"
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日";
  }

  /**
   * The short form, such as R8.11.22 or R1.5.1.
   *
   * @throws DateTimeException when the day is before the first era
   */
  public String shortForm(LocalDate day) {
    Era era = eraNaming(day);
    return "%c%d.%d.%d"
        .formatted(era.letter(), era.yearOf(day), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The era by which the day is written today; empty when it is before the first era. */
  public Optional<Era> eraOf(LocalDate day) {
    return eras.stream().filter(era -> era.names(day)).findFirst();
  }

  /**
   * Reads a day: 令和8年11月22日, 令8.11.22, R8.11.22, 2026-11-22, 2026/11/22, 2026年11月22日 or 20261122,
   * with digits, letters and marks of either width. A day that the era does not reach (平成31年5月1日)
   * and a day that no calendar has (2月29日 of a common year) are refused: a register that must keep
   * the latter (標準仕様書 1.1.8) keeps the text.
   */
  public DateReading read(String typed) {
    String text = tidy(typed);
    Matcher digits = EIGHT_DIGITS.matcher(text);
    if (digits.matches()) {
      return day(number(digits, 1), number(digits, 2), number(digits, 3));
    }
    Matcher western = WESTERN.matcher(text);
    if (western.matches()) {
      return day(number(western, 1), number(western, 3), number(western, 5));
    }
    Matcher match = japanese.matcher(text);
    if (match.matches()) {
      return dayOfEra(match);
    }
    return new DateReading.NoDay(Messages.get("text.date.unreadable"));
  }

  private DateReading dayOfEra(Matcher match) {
    String name = group(match, 1);
    Era era =
        eras.stream()
            .filter(e -> e.name().startsWith(name) || String.valueOf(e.letter()).equals(name))
            .findFirst()
            .orElseThrow();
    int year = group(match, 2).equals("元") ? 1 : number(match, 2);
    DateReading reading = day(era.first().getYear() + year - 1, number(match, 3), number(match, 4));
    if (reading instanceof DateReading.Day(LocalDate day) && !era.names(day)) {
      Bilingual eraName = new Bilingual(era.name(), era.english());
      return new DateReading.NoDay(
          era.last()
              .map(last -> Messages.get("text.date.outside-era", eraName, era.first(), last))
              .orElseGet(() -> Messages.get("text.date.before-era", eraName, era.first())));
    }
    return reading;
  }

  private static DateReading day(int year, int month, int dayOfMonth) {
    try {
      return new DateReading.Day(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException noSuchDay) {
      return new DateReading.NoDay(Messages.get("text.date.no-such-day"));
    }
  }

  /** One width, no spaces, and one hyphen for the many that an input method produces. */
  private static String tidy(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .replaceAll("[ー−‐‑–—―]", "-")
        .replaceAll("[。・]", ".")
        .toUpperCase(Locale.ROOT);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(group(match, group));
  }

  private static String group(Matcher match, int group) {
    return Objects.requireNonNull(match.group(group));
  }

  private Era eraNaming(LocalDate day) {
    return eraOf(day).orElseThrow(() -> new DateTimeException("no era names the day " + day));
  }

  /** The eras of the file, or those shipped when there is none. */
  static Wareki from(@Nullable Path file) {
    try {
      String rows = file == null ? shipped() : Files.readString(file);
      return new Wareki(rows.lines().filter(row -> !row.isBlank()).map(Era::fromLine).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shipped() throws IOException {
    try (InputStream in = Objects.requireNonNull(Wareki.class.getResourceAsStream("eras.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static final class InForce {
    private static final @Nullable String SETTING = System.getProperty("daicho.eras");
    private static final Wareki CALENDAR = from(SETTING == null ? null : Path.of(SETTING));
  }
}
