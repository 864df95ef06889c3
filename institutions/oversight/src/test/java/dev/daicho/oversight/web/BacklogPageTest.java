package dev.daicho.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.Html;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnOversightServer
final class BacklogPageTest {

  private static final String OWN =
      OversightClient.HEADER + "2026-04,1000,9000,8000\n2026-05,500,9500,9500\n";

  private final OversightClient client;

  BacklogPageTest(@LocalServerPort int port) {
    client = new OversightClient(port);
  }

  /** The Ministry's table of 17 June 2016. */
  @Test
  void thePlanOf2016IsAsTheMinistryPrintedIt() {
    Html page = client.page("/oversight/backlog");

    assertThat(page.texts("//h2").getFirst()).startsWith("平成28年6月17日時点の見込み");
    assertThat(rows(page))
        .containsExactly(
            "2016-05 240 240 13.8% 7,358,866 10,431,793 70.5%",
            "2016-06 853 1,093 62.8% 9,240,660 11,492,040 80.4%",
            "2016-07 401 1,494 85.8% 10,565,390 11,881,986 88.9%",
            "2016-08 171 1,665 95.6% 11,602,625 12,272,124 94.5%",
            "2016-09 48 1,713 98.4% 12,317,775 12,660,937 97.3%",
            "2016-10 16 1,729 99.3% 12,881,189 13,050,621 98.7%",
            "2016-11 12 1,741 100.0% 13,370,140 13,370,140 100.0%");
    assertThat(page.texts("//svg//g/title")).hasSize(7).contains("2016-05 240 / 1,741 13.8%");
    assertThat(page.text("//svg/desc")).startsWith("2016-11までに1741団体、全団体の100.0%が完了する見込みです。");
    assertThat(page.all("//p[@class='downloads']/a"))
        .extracting(link -> link.getAttribute("href"))
        .containsExactly(
            "/api/v1/oversight/backlog?format=csv", "/api/v1/oversight/backlog?format=json");
  }

  @Test
  void theFormBeginsWithThatPlanAndComputesItAlike() {
    Html published = client.page("/oversight/backlog");
    String plan = published.one("//textarea").getTextContent();

    HttpResponse<String> answer = client.sendForm(plan.replace("\n", "\r\n"), "");

    assertThat(plan).startsWith(OversightClient.HEADER);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(rows(Client.html(answer))).isEqualTo(rows(published));
  }

  @Test
  void ownFiguresGiveTheSameTable() {
    Html page = Client.html(client.sendForm(OWN, ""));

    assertThat(page.texts("//h2").getFirst())
        .isEqualTo("入力した数値による見込み As computed from your figures");
    assertThat(rows(page))
        .containsExactly(
            "2026-04 1,000 1,000 57.4% 8,000 9,000 88.9%",
            "2026-05 500 1,500 86.2% 9,500 9,500 100.0%");
    assertThat(page.all("//svg//g")).hasSize(2);
    assertThat(page.all("//p[@class='downloads']")).isEmpty();
    assertThat(page.one("//textarea").getTextContent()).isEqualToNormalizingNewlines(OWN);
  }

  @Test
  void aFileComesBeforeTheText() {
    Html page = Client.html(client.sendForm("nonsense", OWN));

    assertThat(rows(page)).hasSize(2);
  }

  @Test
  void aWrongRowIsRefusedWithItsLineAndColumn() {
    String wrong = OversightClient.HEADER + "5月,1,10,9\n6月,<b>,10,9\n";

    HttpResponse<String> answer = client.sendForm(wrong, "");
    Html page = Client.html(answer);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(page.all("//table[not(ancestor::aside)] | //svg")).isEmpty();
    assertThat(page.text("//section[@role='alert']/p[2]"))
        .startsWith("CSV 3行目 municipalities_cleared: 0以上9999999999以下の整数(数字のみ)が必要ですが、「<b>」です。")
        .contains("CSV, line 3, municipalities_cleared: expected a whole number");
    assertThat(page.texts("//section[@role='alert']//dd"))
        .containsExactly("総務省「マイナンバーカード交付事務について」(平成28年6月17日)", "csv.whole-number");
    assertThat(page.one("//textarea").getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(page.one("//textarea").getTextContent()).isEqualToNormalizingNewlines(wrong);
    assertThat(page.text("//*[@id='field-plan-error']"))
        .isEqualTo("3行目のmunicipalities_clearedを直してください。 Correct municipalities_cleared in line 3.");
  }

  @Test
  void aWrongFileIsMarkedAtTheFile() {
    Html page = Client.html(client.sendForm("", OversightClient.HEADER + "5月,1742,10,9\n"));

    assertThat(page.texts("//section[@role='alert']//dd").getLast())
        .isEqualTo("backlog.municipalities");
    assertThat(page.one("//input[@type='file']").getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(page.one("//textarea").hasAttribute("aria-invalid")).isFalse();
  }

  @Test
  void nothingAtAllIsRefusedAsAMissingHeader() {
    HttpResponse<String> answer = client.sendForm("", "");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(Client.html(answer).texts("//section[@role='alert']//dd").getLast())
        .isEqualTo("csv.header");
  }

  @Test
  void over64KibibytesIsTooMuch() {
    String longest = OWN + "\n".repeat(PostedPlan.GREATEST_BYTES - OWN.length());

    assertThat(client.sendForm("", longest).statusCode()).isEqualTo(200);
    HttpResponse<String> answer = client.sendForm("", longest + "\n");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Client.html(answer).text("//section[@role='alert']/p[2]"))
        .isEqualTo("CSV: 64KiB以下の内容が必要です。 CSV: expected at most 64 KiB.");
    assertThat(client.sendForm("x".repeat(PostedPlan.GREATEST_BYTES + 1), "").statusCode())
        .isEqualTo(413);
  }

  @Test
  void aFormWithoutItsTokenIsNotTaken() {
    HttpResponse<String> answer = client.sendForm(OWN, "", "guessed", "JSESSIONID=guessed");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private static List<String> rows(Html page) {
    String rows = "//table[caption/span='月ごとの見込み']/tbody/tr";
    return IntStream.rangeClosed(1, page.all(rows).size())
        .mapToObj(row -> String.join(" ", page.texts(rows + "[" + row + "]/*")))
        .toList();
  }
}
