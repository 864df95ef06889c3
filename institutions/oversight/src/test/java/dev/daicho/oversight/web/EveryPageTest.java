package dev.daicho.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.Html;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;

/** What all screens of oversight have in common. */
@OnOversightServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageTest {

  private final OversightClient client;

  EveryPageTest(@LocalServerPort int port) {
    client = new OversightClient(port);
  }

  Stream<HttpResponse<String>> pages() {
    return Stream.of(
        client.get("/oversight/issuance"),
        client.get("/oversight/issuance?as-of=2017-03-08"),
        client.get("/oversight/issuance?as-of=2021-01-02"),
        client.get("/oversight/backlog"),
        client.sendForm(OversightClient.HEADER + "5月,1741,9,9\n", ""),
        client.sendForm("<script>\"'", ""),
        client.sendForm("", "\u0000"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void canBeReadByEverybody(HttpResponse<String> answer) {
    Html page = Client.html(answer);

    assertThat(page.one("/html").getAttribute("lang")).isEqualTo("ja");
    assertThat(page.all("//h1")).hasSize(1);
    assertThat(page.all("//h1/span[@lang='ja'] | //h1/span[@lang='en']")).hasSize(2);
    assertThat(page.all("//*[@lang='ja'][not(self::html)][not(ancestor-or-self::g)]"))
        .allSatisfy(japanese ->
            assertThat(
                    ((Element) japanese.getParentNode()).getElementsByTagName("span").getLength())
                .isGreaterThan(1));
    assertThat(page.all("//*[@id][@id = preceding::*/@id]")).isEmpty();
    assertThat(page.all("//table[not(caption)] | //th[not(@scope)]")).isEmpty();
    assertThat(page.all("//tbody/tr[count(th[@scope='row']) != 1]")).isEmpty();
    assertThat(page.all("//table[not(parent::div[@tabindex='0'][@role='region'][@aria-label])]"))
        .isEmpty();
    assertThat(page.all("//main//svg[not(@role='img') or not(title) or not(desc)]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyInputHasALabelAndItsNotes(HttpResponse<String> answer) {
    Html page = Client.html(answer);

    assertThat(page.all("//input[@type != 'hidden'] | //textarea"))
        .allSatisfy(input ->
            assertThat(page.all("//label[@for='" + input.getAttribute("id") + "']")).hasSize(1));
    for (String names : new String[] {"aria-describedby", "aria-labelledby"}) {
      for (Element element : page.all("//*[@" + names + "]")) {
        assertThat(element.getAttribute(names).split(" ", -1))
            .allSatisfy(id -> assertThat(page.all("//*[@id='" + id + "']")).hasSize(1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void needsNothingThatThePolicyForbids(HttpResponse<String> answer) {
    Html page = Client.html(answer);

    assertThat(page.all("//style | //*[@style] | //script[not(@src)]")).isEmpty();
    assertThat(page.all("//*[@*[starts-with(name(), 'on')]]")).isEmpty();
  }

  @Test
  void standsUnderTheDoorOfThoseWhoRunTheTown() {
    Html page = client.page("/oversight/backlog");

    assertThat(page.texts("//nav[@class='doors']//a")).containsExactly("運用 Operation");
    assertThat(page.texts("//nav[@class='pages']//a"))
        .containsExactly(
            "マイナンバーカードの交付状況 My Number Cards issued",
            "交付通知書の発送完了見込み Clearing the backlog of notices");
    assertThat(page.texts("//nav[@class='pages']//a[@aria-current]"))
        .containsExactly("交付通知書の発送完了見込み Clearing the backlog of notices");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oversight/oversight.css", "/oversight/issuance.js"})
  void bringsItsOwnStyleAndScript(String path) {
    assertThat(client.get("/oversight/issuance").body()).contains("\"" + path + "\"");
    assertThat(client.get(path).statusCode()).isEqualTo(200);
  }
}
