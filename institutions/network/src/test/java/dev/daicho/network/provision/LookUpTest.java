package dev.daicho.network.provision;

import static dev.daicho.network.provision.NationalServer.SHINJUKU;
import static dev.daicho.network.provision.NationalServer.TOCHIGI;
import static dev.daicho.network.provision.NationalServer.UTSUNOMIYA;
import static dev.daicho.network.provision.NationalServer.audit;
import static dev.daicho.network.provision.NationalServer.pensions;
import static dev.daicho.network.provision.NationalServer.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.register.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookUpTest {

  private static final Sample HANAKO = Sample.hanako("1000000016", "24727059608", "123456789018");
  private static final Asker MAYOR = new Asker("市町村長", UTSUNOMIYA);
  private static final Asker MAYOR_ELSEWHERE = new Asker("市町村長", SHINJUKU);
  private static final Asker GOVERNOR = new Asker("都道府県知事", TOCHIGI);

  private final NationalServer server = new NationalServer();

  @Test
  void aPermittedAffairIsAnswered_andWrittenDownBefore() {
    server.keep(HANAKO);

    LookUpAnswer.Found found = found(server.ask(pensions(HANAKO.five())));

    assertThat(found.items())
        .containsEntry(IdentityItem.NAME, "番号　花子")
        .containsEntry(IdentityItem.KANA, "バンゴウ　ハナコ")
        .containsEntry(IdentityItem.BIRTH, "1986-05-01")
        .containsEntry(IdentityItem.SEX, "女")
        .containsEntry(IdentityItem.ADDRESS, "栃木県宇都宮市旭一丁目１番５号")
        .containsEntry(IdentityItem.INDIVIDUAL_NUMBER, "123456789018")
        .hasSize(6);
    assertThat(found.withheld()).isEmpty();
    assertThat(found.removed()).isFalse();
    List<String> entry = audit("network_national").getFirst();
    assertThat(entry.subList(0, 7))
        .containsExactly(
            "sato",
            "ask-provision-line",
            "別表第一の七十七の項　裁定請求の審査",
            "住民基本台帳法30条の9 / 別表第一の七十七の項 / 厚生労働省",
            "address birth individual-number kana name sex",
            "given",
            "092011 1000000016");
    assertThat(entry.toString()).doesNotContain("24727059608", "123456789018");
  }

  @Test
  void somebodyKeptBeforeReadingsHadKeysIsFound() {
    server.keep(HANAKO);
    NationalServer.asOwner("update network_national.identity set kana_key = null");

    assertThat(found(server.ask(pensions(HANAKO.five()))).items())
        .containsEntry(IdentityItem.NAME, "番号　花子");
  }

  @Test
  void anUnlistedAffairIsRefusedUnderItsArticle_andNobodyIsLookedFor() {
    server.keep(HANAKO);

    List<Refusal> why =
        refused(
            server.ask(
                question(new Asker("厚生労働省", null), Article.NATIONAL, "宇宙旅行の許可", HANAKO.five())));

    assertThat(why).hasSize(1);
    assertThat(why.getFirst().rule()).isEqualTo("affair-listed");
    assertThat(why.getFirst().article()).isEqualTo("住民基本台帳法30条の9");
    assertThat(why.getFirst().message().ja()).contains("宇宙旅行の許可", "厚生労働省", "別表第一");
    assertThat(why.getFirst().message().en()).contains("宇宙旅行の許可", "table 1", "2026-07-01");
    assertThat(audit("network_national").getFirst())
        .contains("refused affair-listed", "search", "");
  }

  @Test
  void anotherOfficesAffairIsRefused() {
    assertThat(
            refused(
                    server.ask(
                        question(new Asker("財務省", null), Article.NATIONAL, "1-77", HANAKO.five())))
                .getFirst()
                .rule())
        .isEqualTo("affair-listed");
  }

  @Test
  void theTablesOfTheDayDecide() {
    server.keep(HANAKO);
    LookUp.Question asked = question(MAYOR, Article.MUNICIPALITY, "妊婦のための支援給付", HANAKO.five());

    assertThat(server.ask(on(asked, LocalDate.of(2025, 3, 31))))
        .isInstanceOf(LookUpAnswer.Refused.class);
    assertThat(server.ask(on(asked, LocalDate.of(2025, 4, 1))))
        .isInstanceOf(LookUpAnswer.Found.class);
  }

  private static LookUp.Question on(LookUp.Question asked, LocalDate day) {
    return new LookUp.Question(
        asked.asker(),
        asked.article(),
        asked.affair(),
        asked.officer(),
        asked.note(),
        asked.criteria(),
        asked.items(),
        day,
        asked.method());
  }

  @Test
  void severalWhoFitAreNotTold_onlyHowMany() {
    server.keep(
        HANAKO,
        Sample.hanako("1000000024", "24846016224", "379474484458")
            .at("131041", "2000000015", "東京都新宿区西新宿一丁目１番１号", LocalDate.of(2021, 1, 1)));

    LookUpAnswer answer =
        server.ask(pensions(new Criteria(null, "バンゴウ　ハナコ", Sample.BORN, Sex.FEMALE, null, null)));

    assertThat(answer)
        .isInstanceOfSatisfying(
            LookUpAnswer.Ambiguous.class,
            ambiguous -> {
              assertThat(ambiguous.count()).isEqualTo(2);
              assertThat(ambiguous.why().rule()).isEqualTo("one-match-only");
            });
    List<String> entry = audit("network_national").getFirst();
    assertThat(entry.subList(4, 7)).containsExactly("", "refused one-match-only", "several");
    assertThat(entry.get(7)).endsWith("matches 2");
    assertThat(server.ask(pensions(HANAKO.five()))).isInstanceOf(LookUpAnswer.Found.class);
  }

  @ParameterizedTest
  @CsvSource({
    "番号花子, バンゴウハナコ, 栃木県宇都宮市旭一丁目１番５号, true", // no spaces
    "番号 花子, ﾊﾞﾝｺﾞｳ ﾊﾅｺ, 栃木県宇都宮市旭一丁目1番5号, true", // half-width
    "番号　花子, ばんごう　はなこ, 栃木県 宇都宮市 旭一丁目 １番５号, true", // hiragana
    "番号　華子, バンゴウ　ハナコ, 栃木県宇都宮市旭一丁目１番５号, false", // another character
    "番号　花子, バンゴー　ハナコ, 栃木県宇都宮市旭一丁目１番５号, false", // a long mark is no ウ
    "番号　花子, バンコウ　ハナコ, 栃木県宇都宮市旭一丁目１番５号, false", // voicing
    "番号　花子, バンゴウ　ハナコ, 栃木県宇都宮市旭１丁目１番５号, false", // kanji numeral
    "番号　花, バンゴウ　ハナコ, 栃木県宇都宮市旭一丁目１番５号, false", // a part
  })
  void onlyHowItWasTypedMakesNoDifference(String name, String kana, String address, boolean found) {
    server.keep(HANAKO);

    assertThat(
            server.ask(pensions(new Criteria(name, kana, Sample.BORN, Sex.FEMALE, address, null))))
        .isInstanceOf(found ? LookUpAnswer.Found.class : LookUpAnswer.NotFound.class);
  }

  @Test
  void nobodyIsWrittenDownToo() {
    assertThat(server.ask(pensions(HANAKO.five()))).isEqualTo(new LookUpAnswer.NotFound());

    List<String> entry = audit("network_national").getFirst();
    assertThat(entry.subList(4, 7)).containsExactly("", "given", "nobody");
    assertThat(entry.get(7)).contains("番号　花子", "matches 0");
  }

  @Test
  void withFewerThanFiveItemsTheNumberStays() {
    server.keep(HANAKO);

    LookUpAnswer.Found found =
        found(
            server.ask(
                pensions(new Criteria(null, "バンゴウ　ハナコ", Sample.BORN, Sex.FEMALE, null, null))));

    assertThat(found.items()).doesNotContainKey(IdentityItem.INDIVIDUAL_NUMBER).hasSize(5);
    assertThat(found.withheld().stream().map(Refusal::rule))
        .containsExactly("five-items-for-the-number");
    assertThat(audit("network_national").getFirst())
        .contains("masked five-items-for-the-number", "address birth kana name sex");
  }

  /** 別表第一の二十五: a notification of telecommunications, which 番号法 does not know. */
  @Test
  void anAffairWithoutNumbersIsGivenNone_norMaySearchByOne() {
    server.keep(HANAKO);
    Asker ministry = new Asker("総務省", null);

    LookUpAnswer.Found found =
        found(server.ask(question(ministry, Article.NATIONAL, "1-25", HANAKO.five())));
    assertThat(found.items()).doesNotContainKey(IdentityItem.INDIVIDUAL_NUMBER);
    assertThat(found.withheld().getFirst().rule()).isEqualTo("number-for-number-affairs");

    Criteria number = Criteria.of(IndividualNumber.of("123456789018"));
    assertThat(
            refused(server.ask(question(ministry, Article.NATIONAL, "1-25", number)))
                .getFirst()
                .rule())
        .isEqualTo("number-for-number-affairs");
    assertThat(found(server.ask(pensions(number))).items())
        .containsEntry(IdentityItem.NAME, "番号　花子");
  }

  @Test
  void theResidentCodeIsGivenUnderFourArticlesOnly() {
    server.keep(HANAKO);
    server.keepAtPrefecture(HANAKO);
    for (Article article : Article.values()) {
      Asker asker = asker(article);
      String affair = article.table() == 0 ? article.code() : anAffair(article, asker.office());
      LookUp.Question asked =
          new LookUp.Question(
              asker,
              article,
              affair,
              "sato",
              "確認",
              HANAKO.five(),
              EnumSet.allOf(IdentityItem.class),
              NationalServer.TODAY,
              LookUp.Method.LINE);
      LookUpAnswer.Found given = found(server.ask(asked));
      boolean gives = Set.of("30-9-2", "30-10-4", "30-11-3", "30-12-4").contains(article.code());
      assertThat(given.items().containsKey(IdentityItem.RESIDENT_CODE))
          .as(article.code())
          .isEqualTo(gives);
      assertThat(given.withheld().stream().anyMatch(r -> r.rule().equals("resident-code-withheld")))
          .as(article.code())
          .isEqualTo(!gives);
    }
  }

  private static Asker asker(Article article) {
    String direct = article.direct().map(Affair::office).orElse("");
    return switch (article.asker()) {
      case NATION -> new Asker(direct.isEmpty() ? "厚生労働省" : direct, null);
      case MUNICIPALITY -> article.whom() == Article.Whom.OWN_PREFECTURE ? MAYOR : MAYOR_ELSEWHERE;
      case PREFECTURE ->
          article == Article.OWN_ORGANS
              ? new Asker("教育委員会", TOCHIGI)
              : article.whom() == Article.Whom.OWN_PREFECTURE
                  ? GOVERNOR
                  : new Asker("都道府県知事", SHINJUKU.prefecture());
    };
  }

  private static String anAffair(Article article, String office) {
    return ProvisionTables.ofTheLaw().asOf(NationalServer.TODAY).ofOffice(office).stream()
        .filter(affair -> affair.table() == article.table())
        .map(Affair::ref)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMunicipalityAsksAboutItsPrefecture_andThroughItsGovernorAboutOthers() {
    server.keep(HANAKO);

    assertThat(server.ask(question(MAYOR, Article.MUNICIPALITY, "2-1.9", HANAKO.five())))
        .isInstanceOf(LookUpAnswer.Found.class);
    assertThat(server.ask(question(MAYOR_ELSEWHERE, Article.MUNICIPALITY, "2-1.9", HANAKO.five())))
        .isInstanceOf(LookUpAnswer.NotFound.class);
    assertThat(server.ask(question(MAYOR_ELSEWHERE, Article.ELSEWHERE, "4-1.9", HANAKO.five())))
        .isInstanceOf(LookUpAnswer.Found.class);
    assertThat(server.ask(question(MAYOR, Article.ELSEWHERE, "4-1.9", HANAKO.five())))
        .isInstanceOf(LookUpAnswer.NotFound.class);
    assertThat(audit("network_national").stream().map(entry -> entry.get(3)))
        .contains(
            "住民基本台帳法30条の10第1項1号 / 別表第二の一の九の項 / 栃木県宇都宮市　市町村長",
            "住民基本台帳法30条の12第1項1号 / 別表第四の一の九の項 / 東京都新宿区　市町村長 / 都道府県知事経由");
    assertThat(
            refused(server.ask(question(MAYOR, Article.NATIONAL, "1-77", HANAKO.five())))
                .getFirst()
                .rule())
        .isEqualTo("article-fits-asker");
  }

  @Test
  void aGovernorUsesWhatThePrefectureItselfKeeps() {
    server.keepAtPrefecture(HANAKO);

    assertThat(server.ask(question(GOVERNOR, Article.OWN_USE, "5-9", HANAKO.five())))
        .isInstanceOf(LookUpAnswer.Found.class);
    assertThat(
            server.ask(
                question(
                    new Asker("都道府県知事", SHINJUKU.prefecture()),
                    Article.OWN_USE,
                    "5-9",
                    HANAKO.five())))
        .isInstanceOf(LookUpAnswer.NotFound.class);
    assertThat(audit("network_prefecture")).hasSize(2);
    assertThat(audit("network_national")).isEmpty();
  }

  @Test
  void whoMovedIsFoundWhereTheyLiveNow() {
    Sample now = HANAKO.at("131041", "2000000015", "東京都新宿区西新宿一丁目１番１号", LocalDate.of(2024, 3, 1));
    server.keep(
        HANAKO.removed(21, LocalDate.of(2024, 3, 1), Instant.parse("2024-03-02T03:00:00Z")), now);

    assertThat(found(server.ask(pensions(now.five()))).items())
        .containsEntry(IdentityItem.ADDRESS, "東京都新宿区西新宿一丁目１番１号")
        .doesNotContainKey(IdentityItem.REMOVAL);
    assertThat(server.ask(pensions(HANAKO.five())))
        .as("the former address is not hers")
        .isInstanceOf(LookUpAnswer.NotFound.class);
    assertThat(server.ask(pensions(new Criteria("番号花子", null, Sample.BORN, null, null, null))))
        .as("two records, one person")
        .isInstanceOf(LookUpAnswer.Found.class);
  }

  @Test
  void whoseCodeWasChangedIsOnePerson() {
    Sample now =
        HANAKO
            .at("131041", "2000000015", "東京都新宿区西新宿一丁目１番１号", LocalDate.of(2024, 3, 1))
            .withCode("25208017643", "24727059608");
    server.keep(
        HANAKO.removed(21, LocalDate.of(2024, 3, 1), Instant.parse("2024-03-02T03:00:00Z")), now);

    assertThat(
            found(server.ask(pensions(new Criteria("番号花子", null, Sample.BORN, null, null, null))))
                .items())
        .containsEntry(IdentityItem.ADDRESS, "東京都新宿区西新宿一丁目１番１号");
  }

  @Test
  void whoWasRemovedIsAnsweredSo_for150Years() {
    Sample dead =
        HANAKO.removed(23, LocalDate.of(2025, 12, 24), Instant.parse("2025-12-26T03:00:00Z"));
    server.keep(dead);

    LookUpAnswer.Found found = found(server.ask(pensions(dead.five())));
    assertThat(found.removed()).isTrue();
    assertThat(found.items()).containsEntry(IdentityItem.REMOVAL, "消除　死亡　2025-12-24");
    assertThat(audit("network_national").getFirst().get(4)).contains("removal");
  }

  @Test
  void whoseRemovalIsPast150YearsIsNotThere() {
    server.keep(
        HANAKO.removed(23, LocalDate.of(1876, 6, 30), Instant.parse("1876-06-30T15:00:00Z")),
        Sample.hanako("1000000032", "24846016224", "379474484458")
            .named("番号　雪子", "バンゴウ　ユキコ")
            .removed(23, LocalDate.of(1876, 7, 1), Instant.parse("1876-07-01T15:00:00Z")));

    assertThat(server.ask(pensions(HANAKO.five()))).isInstanceOf(LookUpAnswer.NotFound.class);
    assertThat(server.ask(pensions(new Criteria("番号雪子", null, Sample.BORN, null, null, null))))
        .isInstanceOf(LookUpAnswer.Found.class);
  }

  @Test
  void tooLittleIsRefused() {
    for (Criteria little :
        Arrays.asList(
            new Criteria(null, null, null, null, null, null),
            new Criteria("番号花子", "バンゴウハナコ", null, Sex.FEMALE, "栃木県", null),
            new Criteria(null, null, Sample.BORN, Sex.FEMALE, "栃木県", null))) {
      assertThat(refused(server.ask(pensions(little))).getFirst().rule())
          .isEqualTo("enough-to-tell");
    }
  }

  @Test
  void answersAndCriteriaDoNotShowThemselvesInLogs() {
    server.keep(HANAKO);

    assertThat(HANAKO.five().toString() + found(server.ask(pensions(HANAKO.five()))))
        .doesNotContain("花子", "ハナコ", "1986", "123456789018");
  }

  private static LookUpAnswer.Found found(LookUpAnswer answer) {
    assertThat(answer).isInstanceOf(LookUpAnswer.Found.class);
    return (LookUpAnswer.Found) answer;
  }

  private static List<Refusal> refused(LookUpAnswer answer) {
    assertThat(answer).isInstanceOf(LookUpAnswer.Refused.class);
    return ((LookUpAnswer.Refused) answer).why();
  }
}
