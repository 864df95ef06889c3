package dev.daicho.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.Html;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnOversightServer
final class IssuancePageTest {

  private final OversightClient client;

  IssuancePageTest(@LocalServerPort int port) {
    client = new OversightClient(port);
  }

  /** The Ministry's paper of 22 January 2021, with our English beside it. */
  @Test
  void theTablesAreAsTheMinistryPrintedThem() {
    Html page = client.page("/oversight/issuance?as-of=2021-01-01");

    List<String> prefectures = rows(page, "都道府県別");
    assertThat(prefectures)
        .hasSize(48)
        .startsWith(
            "1 宮崎県 1,095,903 358,411 32.7%",
            "2 東京都 13,834,925 3,945,964 28.5%", "3 奈良県 1,353,837 385,025 28.4%")
        .contains(
            "9 山口県 1,369,882 342,400 25.0%",
            "9 千葉県 6,319,772 1,577,748 25.0%", "11 京都府 2,545,899 632,864 24.9%")
        .endsWith("47 高知県 709,230 119,991 16.9%", " 全国 Japan 127,138,033 30,765,617 24.2%");
    assertThat(rows(page, "団体区分別"))
        .containsExactly(
            "全国 Japan 127,138,033 30,765,617 24.2%",
            "特別区 Special wards 9,570,609 2,782,394 29.1%",
            "政令指定都市 Designated cities 27,540,108 7,084,320 25.7%",
            "市(政令指定都市を除く) Other cities 79,244,110 18,671,412 23.6%",
            "町村 Towns and villages 10,783,206 2,227,491 20.7%");
    assertThat(rows(page, "特別区・市の上位10位"))
        .hasSize(10)
        .startsWith("1 石川県加賀市 66,350 34,950 52.7%")
        .contains("6 三重県いなべ市 45,713 16,681 36.5%", "6 東京都中央区 168,361 61,374 36.5%")
        .endsWith("10 北海道千歳市 97,552 34,262 35.1%");
    assertThat(rows(page, "町村の上位10位"))
        .hasSize(10)
        .startsWith("1 新潟県粟島浦村 340 249 73.2%")
        .contains("6 奈良県曾爾村 1,427 614 43.0%")
        .endsWith("10 沖縄県伊是名村 1,408 545 38.7%");
  }

  @Test
  void theMapAndTheLineStandBesideTheFigures() {
    Html page = client.page("/oversight/issuance?as-of=2021-01-01");

    assertThat(page.texts("//div[contains(@class, 'chart-map')]/svg//g/title"))
        .hasSize(47)
        .contains("宮崎県 32.7% (358,411 / 1,095,903)", "高知県 16.9% (119,991 / 709,230)");
    assertThat(page.text("//div[contains(@class, 'chart-map')]/svg/title"))
        .isEqualTo("都道府県別の交付枚数率（令和3年1月1日現在） Rate by prefecture as of 2021-01-01");
    assertThat(page.text("//div[contains(@class, 'chart-map')]/svg/desc"))
        .startsWith("最も高いのは宮崎県の32.7%、最も低いのは高知県の16.9%です。");
    assertThat(page.all("//div[contains(@class, 'chart-line')]/svg//circle")).hasSize(23);
    assertThat(page.texts("//table[caption/span='全国の交付枚数率の推移']/tbody/tr"))
        .hasSize(23)
        .startsWith("平成29年3月8日（2017-03-08）8.4%")
        .endsWith("令和3年1月1日（2021-01-01）24.2%");
    assertThat(page.texts("//dl[@class='key-figures']//dd"))
        .containsExactly(
            "24.2%",
            "30,765,617", "127,138,033 （令和2年1月1日現在） (as of 2020-01-01)", "宮崎県 32.7%", "高知県 16.9%");
  }

  @Test
  void theSliderNamesEveryDateInBothCalendars() {
    Html page = client.page("/oversight/issuance");
    String slider = "//input[@type='range']";

    assertThat(page.one(slider).getAttribute("value")).isEqualTo("23");
    assertThat(page.one(slider).getAttribute("max")).isEqualTo("23");
    assertThat(page.text("//form[@method='get']//output")).isEqualTo("令和3年1月1日（2021-01-01）");
    assertThat(page.all("//datalist/option"))
        .extracting(
            option -> option.getAttribute("value"),
            option -> option.getAttribute("label"),
            option -> option.getAttribute("data-as-of"))
        .hasSize(23)
        .startsWith(tuple("1", "平成29年3月8日（2017-03-08）", "2017-03-08"));
    assertThat(page.all("//form[@method='get']//button")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-08, '次の基準日 平成29年5月15日 Date after: 2017-05-15'",
    "2021-01-01, '前の基準日 令和2年12月1日 Date before: 2020-12-01'",
  })
  void theFirstAndTheLastDateHaveOneNeighbour(String asOf, String neighbour) {
    Html page = client.page("/oversight/issuance?as-of=" + asOf);

    assertThat(page.texts("//p[@class='neighbours']/a")).containsExactly(neighbour);
  }

  @ParameterizedTest
  @CsvSource({"1, 2017-03-08", "22, 2020-12-01", "23, 2021-01-01"})
  void withoutScriptTheSliderLeadsToItsDate(int position, String asOf) {
    HttpResponse<String> answer = client.get("/oversight/issuance?position=" + position);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(
            place -> assertThat(place).endsWith("/oversight/issuance?as-of=" + asOf));
  }

  @ParameterizedTest
  @CsvSource({
    "as-of=2020-12-31, '2020-12-31現在の数値はありません。最も近い日付: 2020-12-01、2021-01-01'",
    "as-of=9999-01-01, '9999-01-01現在の数値はありません。最も近い日付: 2021-01-01'",
    "as-of=2021-13-01, 基準日が日付ではありません。2021-01-01 の形で書いてください。",
    "as-of=, 基準日が日付ではありません。2021-01-01 の形で書いてください。",
    "as-of=%3Cb%3E, 基準日が日付ではありません。2021-01-01 の形で書いてください。",
    "position=0, 基準日の位置は1から23までの整数です。",
    "position=24, 基準日の位置は1から23までの整数です。",
    "position=x, 基準日の位置は1から23までの整数です。",
  })
  void aBadDateGivesTheReasonAlone(String query, String reason) {
    HttpResponse<String> answer = client.get("/oversight/issuance?" + query);
    Html page = Client.html(answer);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(page.texts("//main/*"))
        .hasSize(2)
        .first()
        .isEqualTo("マイナンバーカードの交付状況 My Number Cards issued");
    assertThat(page.text("//main/section[@role='alert']/p[2]")).startsWith(reason);
    assertThat(page.texts("//main/section//dd"))
        .containsExactly("総務省「マイナンバーカード交付状況」", "issuance.as-of");
    assertThat(answer.body()).doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void everyTableCanBeTakenAlong(String format) {
    Html page = client.page("/oversight/issuance?as-of=2019-07-01");

    assertThat(page.all("//p[@class='downloads']/a[contains(@href, 'format=" + format + "')]"))
        .extracting(link -> link.getAttribute("href"))
        .hasSize(4)
        .allSatisfy(address -> assertThat(client.get(address).statusCode()).isEqualTo(200))
        .first()
        .isEqualTo("/api/v1/oversight/issuance?as-of=2019-07-01&by=prefecture&format=" + format);
  }

  private static List<String> rows(Html page, String caption) {
    String rows = "//table[caption/span='" + caption + "']/tbody/tr";
    return IntStream.rangeClosed(1, page.all(rows).size())
        .mapToObj(row -> String.join(" ", page.texts(rows + "[" + row + "]/*")))
        .toList();
  }
}
