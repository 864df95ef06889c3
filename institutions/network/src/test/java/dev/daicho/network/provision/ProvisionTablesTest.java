package dev.daicho.network.provision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTablesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 14);
  private final ProvisionTables tables = ProvisionTables.ofTheLaw();

  /** Counted in the law's text: items that are not 「削除」, seven of which hold two affairs. */
  @Test
  void everyItemOfTheLawIsThere() {
    assertThat(
            tables.asOf(TODAY).affairs().stream()
                .collect(Collectors.groupingBy(Affair::table, Collectors.counting())))
        .containsEntry(1, 300L)
        .containsEntry(2, 89L)
        .containsEntry(3, 104L)
        .containsEntry(4, 88L)
        .containsEntry(5, 103L)
        .containsEntry(6, 7L);
  }

  @Test
  void noReferenceStandsForTwoAffairsOnOneDay() {
    for (Affair affair : tables.all()) {
      assertThat(
              tables.asOf(affair.from()).affairs().stream()
                  .filter(other -> other.ref().equals(affair.ref())))
          .as(affair.ref() + " on " + affair.from())
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MUNICIPALITY, 市町村長, 妊婦のための支援給付, 2025-04-01, 2-1.9",
    "MUNICIPALITY, 市町村長, 乳児等のための支援給付, 2026-04-01, 2-1.9",
    "ELSEWHERE, 市町村長, 妊婦のための支援給付, 2025-04-01, 4-1.9",
    "OWN_USE, 都道府県知事, 第十八条の二十八第一項の登録, 2025-10-01, 5-8.3",
    "NATIONAL, 出入国在留管理庁, 特定在留カードの交付, 2026-06-14, 1-40.2",
    "PREFECTURE, 都道府県知事, 別表第三の二十五の項, 2025-12-01, 3-25",
  })
  void listedOnOneDayAndNotTheDayBefore(
      Article article, String office, String words, LocalDate first, String ref) {
    assertThat(tables.asOf(first.minusDays(1)).find(article, office, words))
        .isEqualTo(new Listing.Sought.None(Optional.of(first)));
    assertThat(tables.asOf(first).find(article, office, words))
        .isInstanceOfSatisfying(
            Listing.Sought.One.class,
            one -> {
              assertThat(one.affair().ref()).isEqualTo(ref);
              assertThat(one.affair().dated()).isEqualTo(Affair.Dated.EXACT);
              assertThat(one.affair().source()).isNotEmpty();
            });
  }

  /** 附則 令和七年十二月一日: what was 23-3 became 24, and 24 became 25. */
  @Test
  void anItemKeepsItsAffairWhenItsNumberChanges() {
    LocalDate day = LocalDate.of(2025, 12, 1);
    Listing before = tables.asOf(day.minusDays(1));
    Listing after = tables.asOf(day);
    assertThat(law(before, "3-23.3")).isEqualTo(law(after, "3-24")).contains("特定優良賃貸住宅");
    assertThat(law(before, "3-24")).isEqualTo(law(after, "3-25")).contains("高齢者の居住");
  }

  private static String law(Listing listing, String ref) {
    return listing.affairs().stream()
        .filter(affair -> affair.ref().equals(ref))
        .map(Affair::law)
        .collect(Collectors.joining("|"));
  }

  @Test
  void anAffairIsNotListedBeforeTheLawItNames() {
    assertThat(tables.asOf(LocalDate.of(2020, 12, 31)).affairs())
        .noneMatch(affair -> affair.lawNumber().startsWith("令和三年"));
    assertThat(tables.asOf(ProvisionTables.FIRST_DAY.minusDays(1)).affairs()).isEmpty();
  }

  @Test
  void anOfficeIsFoundAloneOrAsTheLawWritesIt() {
    Listing listing = tables.asOf(TODAY);
    for (String office : List.of("厚生労働省", "日本年金機構", "厚生労働省及び日本年金機構", "厚生労働省　及び 日本年金機構")) {
      assertThat(listing.find(Article.NATIONAL, office, "1-77"))
          .as(office)
          .isInstanceOf(Listing.Sought.One.class);
    }
    for (String office : List.of("厚生", "労働省", "省", "", "財務省", "社債")) {
      assertThat(listing.find(Article.NATIONAL, office, "1-77"))
          .as(office)
          .isInstanceOf(Listing.Sought.None.class);
    }
  }

  @Test
  void severalAffairsThatFitTheWordsAreTold_andFewWordsFindNone() {
    Listing listing = tables.asOf(TODAY);
    assertThat(listing.find(Article.NATIONAL, "厚生労働省", "免許に関する事務"))
        .isInstanceOf(Listing.Sought.Several.class);
    assertThat(listing.find(Article.NATIONAL, "厚生労働省", "免許"))
        .isEqualTo(new Listing.Sought.None(Optional.empty()));
  }

  @Test
  void whereAnAffairStands() {
    assertThat(citation("1-57.3")).isEqualTo("別表第一の五十七の三の項");
    assertThat(citation("2-1-2")).isEqualTo("別表第二の一の項（二）");
    assertThat(citation("5-8.3")).isEqualTo("別表第五第八号の三");
  }

  private String citation(String ref) {
    return tables.asOf(TODAY).affairs().stream()
        .filter(affair -> affair.ref().equals(ref))
        .map(Affair::citation)
        .findFirst()
        .orElseThrow();
  }

  /** 番号法別表: 恩給 2-2, 国民年金 46; dealers in cattle are not in it, nor are examinations. */
  @Test
  void numbersAreForTheAffairsOfTheNumberAct() {
    assertThat(numbers("1-16")).contains("二の二");
    assertThat(numbers("1-77")).contains("四十六");
    assertThat(numbers("2-1.9")).contains("百二十七");
    assertThat(numbers("5-11")).as("家畜商法").isEmpty();
    assertThat(numbers("1-57.9")).as("歯科衛生士の試験").isEmpty();
    assertThat(numbers("1-57.8")).as("歯科衛生士の免許").contains("十九");
  }

  private String numbers(String ref) {
    return tables.asOf(TODAY).affairs().stream()
        .filter(affair -> affair.ref().equals(ref))
        .map(Affair::numberBasis)
        .findFirst()
        .orElseThrow();
  }
}
