package dev.daicho.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WarekiTest {

  private final Wareki wareki = Wareki.japan();

  @ParameterizedTest
  @CsvSource({
    "1868-10-23, 明治元年10月23日, M1.10.23",
    "1912-07-29, 明治45年7月29日, M45.7.29",
    "1912-07-30, 大正元年7月30日, T1.7.30",
    "1926-12-24, 大正15年12月24日, T15.12.24",
    "1926-12-25, 昭和元年12月25日, S1.12.25",
    "1927-01-01, 昭和2年1月1日, S2.1.1",
    "1989-01-07, 昭和64年1月7日, S64.1.7",
    "1989-01-08, 平成元年1月8日, H1.1.8",
    "2019-04-30, 平成31年4月30日, H31.4.30",
    "2019-05-01, 令和元年5月1日, R1.5.1",
    "2026-11-22, 令和8年11月22日, R8.11.22",
  })
  void writesAndReadsBack(LocalDate day, String longForm, String shortForm) {
    assertThat(wareki.format(day)).isEqualTo(longForm);
    assertThat(wareki.shortForm(day)).isEqualTo(shortForm);
    assertThat(wareki.read(longForm)).isEqualTo(new DateReading.Day(day));
    assertThat(wareki.read(shortForm)).isEqualTo(new DateReading.Day(day));
  }

  @Test
  void agreesWithTheJdkOnEveryDayItKnows() {
    for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2061; day = day.plusDays(1)) {
      JapaneseDate oracle = JapaneseDate.from(day);
      int year = oracle.get(ChronoField.YEAR_OF_ERA);
      assertThat(wareki.shortForm(day))
          .isEqualTo(
              "%s%d.%d.%d"
                  .formatted(
                      oracle.getEra().toString().charAt(0),
                      year,
                      day.getMonthValue(),
                      day.getDayOfMonth()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和8年11月22日",
        "令和８年１１月２２日",
        " 令和 8年 11月 22日 ",
        "令和08年11月22日",
        "㋿8年11月22日",
        "令8.11.22",
        "R8.11.22",
        "r8/11/22",
        "Ｒ８．１１．２２",
        "Ｒ８－１１－２２",
        "R8ー11ー22",
        "R8。11。22",
        "2026-11-22",
        "2026/11/22",
        "２０２６／１１／２２",
        "2026.11.22",
        "2026年11月22日",
        "西暦2026年11月22日",
        "20261122",
      })
  void readsWhatPeopleType(String typed) {
    assertThat(wareki.read(typed)).isEqualTo(new DateReading.Day(LocalDate.of(2026, 11, 22)));
  }

  @ParameterizedTest
  @CsvSource({"明治45年7月30日, 1912-07-30", "大正15年12月25日, 1926-12-25"})
  void acceptsTheTwoDaysThatBelongToTwoEras(String typed, LocalDate day) {
    assertThat(wareki.read(typed)).isEqualTo(new DateReading.Day(day));
  }

  @ParameterizedTest
  @CsvSource({
    "昭和64年1月8日, 昭和は昭和元年12月25日から昭和64年1月7日までです。この日は昭和にありません。",
    "平成元年1月7日, 平成は平成元年1月8日から平成31年4月30日までです。この日は平成にありません。",
    "平成31年5月1日, 平成は平成元年1月8日から平成31年4月30日までです。この日は平成にありません。",
    "令和元年4月30日, 令和は令和元年5月1日からです。この日は令和にありません。",
    "令和0年5月1日, 令和は令和元年5月1日からです。この日は令和にありません。",
    "平成31年2月29日, 暦にない日です。月と日を確かめてください。",
    "2026-02-29, 暦にない日です。月と日を確かめてください。",
    "2026-13-01, 暦にない日です。月と日を確かめてください。",
  })
  void refusesADayThatIsNone(String typed, String why) {
    assertThat(wareki.read(typed))
        .isInstanceOfSatisfying(
            DateReading.NoDay.class, refused -> assertThat(refused.why().ja()).isEqualTo(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "きのう", "8.11.22", "X8.11.22", "令和年11月22日", "令和8年11月", "2026-11"})
  void refusesWhatIsNoDate(String typed) {
    assertThat(wareki.read(typed))
        .isEqualTo(new DateReading.NoDay(Messages.get("text.date.unreadable")));
  }

  @Test
  void refusesToWriteADayBeforeTheFirstEra() {
    assertThatThrownBy(() -> wareki.format(LocalDate.of(1868, 10, 22)))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void aNewEraNeedsOnlyARow(@TempDir Path folder) throws IOException {
    Path rows = folder.resolve("eras.csv");
    Files.writeString(rows, "令和,R,Reiwa,2019-05-01,2039-12-31\n新元,N,Shingen,2040-01-01,\n");
    Wareki later = Wareki.from(rows);

    assertThat(later.format(LocalDate.of(2039, 12, 31))).isEqualTo("令和21年12月31日");
    assertThat(later.format(LocalDate.of(2040, 1, 1))).isEqualTo("新元元年1月1日");
    assertThat(later.read("N2.3.4")).isEqualTo(new DateReading.Day(LocalDate.of(2041, 3, 4)));
    assertThat(later.read("R22.1.1")).isInstanceOf(DateReading.NoDay.class);
  }

  @Test
  void aRowThatIsNoEraIsAFault() {
    assertThatThrownBy(() -> Era.fromLine("令和,R,Reiwa,2019-05-01"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Wareki(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThat(Era.fromLine("令和,R,Reiwa,2019-05-01,").last()).isEqualTo(Optional.empty());
  }
}
