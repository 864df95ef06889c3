package dev.daicho.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.Html;
import dev.daicho.foundation.sample.OnSampleServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;

@OnSampleServer
final class FrameTest {

  private final Client client;

  FrameTest(@LocalServerPort int port) {
    client = new Client(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/counter/parts", "/operator", "/nowhere", "/counter/fault/1"})
  void everyPageCanBeReadByEverybody(String path) {
    Html page = page(path, "operator");

    assertThat(page.one("/html").getAttribute("lang")).isEqualTo("ja");
    assertThat(page.all("//h1")).hasSize(1);
    assertThat(page.all("//main")).hasSize(1);
    assertThat(page.one("//body/*[1]").getAttribute("href")).isEqualTo("#main");
    assertThat(page.one("//main").getAttribute("id")).isEqualTo("main");
    assertThat(page.all("//*[@id][@id = preceding::*/@id]")).isEmpty();
    assertThat(page.all("//*[@lang='ja'][not(following-sibling::*[1]/@lang='en')]"))
        .singleElement()
        .isEqualTo(page.one("/html"));
    assertThat(page.all("//nav[not(@aria-label)] | //aside[not(@aria-label)]")).isEmpty();
    assertThat(page.all("//th[not(@scope)]")).isEmpty();
    assertThat(page.all("//a[not(@href)] | //button[not(normalize-space())]")).isEmpty();
  }

  @Test
  void everyInputHasALabelAndItsNotes() {
    Html page = page("/counter/parts", "sato");

    for (Element input : page.all("//input[@type != 'hidden'] | //select | //textarea")) {
      String id = input.getAttribute("id");
      boolean labelled =
          id.isEmpty()
              ? input.getParentNode().getNodeName().equals("label")
              : page.all("//label[@for='" + id + "']").size() == 1;
      assertThat(labelled).as(input.getAttribute("name")).isTrue();
    }
    for (Element described : page.all("//*[@aria-describedby]")) {
      for (String id : described.getAttribute("aria-describedby").split(" ", -1)) {
        assertThat(page.all("//*[@id='" + id + "']")).as(id).hasSize(1);
      }
    }
    for (Element link : page.all("//section[@role='alert']//a")) {
      String id = link.getAttribute("href").substring(1);
      assertThat(page.all("//*[@id='" + id + "']")).as(id).hasSize(1);
    }
    assertThat(page.all("//fieldset[not(legend)]")).isEmpty();
  }

  @Test
  void nothingNeedsWhatThePolicyForbids() {
    Html page = page("/counter/parts", "operator");

    assertThat(page.all("//style | //*[@style] | //script[not(@src)]")).isEmpty();
    assertThat(page.all("//*[@*[starts-with(name(), 'on')]]")).isEmpty();
    assertThat(page.all("//*[@*[contains(name(), ':')]]")).isEmpty();
    assertThat(page.all("//@src/.. | //link").stream().map(FrameTest::address))
        .isNotEmpty()
        .allSatisfy(address -> assertThat(address).startsWith("/daicho/"));
  }

  @Test
  void theFrameSaysWhereWhenAndThatAllIsInvented() {
    Html page = page("/counter/parts", "sato");

    assertThat(page.text("//title")).isEqualTo("部品の見本 All parts – 台帳 Daicho（見本 TEST）");
    assertThat(page.text("//h1")).isEqualTo("部品の見本 All parts");
    assertThat(page.text("//div[@class='ribbon']/p")).startsWith("見本 TEST 登場する人・番号・カードはすべて架空です。");
    assertThat(page.text("//time")).isEqualTo("令和8年11月22日（2026-11-22）16:22");
    assertThat(page.one("//time").getAttribute("datetime")).isEqualTo("2026-11-22T16:22:34+09:00");
    assertThat(page.texts("//nav[@class='crumbs']//li")).containsExactly("部品の見本 All parts");
  }

  @Test
  void whoIsSignedInCanSignOutWithAToken() {
    Html page = page("/counter/parts", "sato");

    assertThat(page.texts("//dl[@class='who-facts']//dd"))
        .containsExactly("sato", "市職員 Municipal officer", "宇都宮市 Utsunomiya");
    Element form = page.one("//header//form");
    assertThat(form.getAttribute("method")).isEqualTo("post");
    assertThat(form.getAttribute("action")).isEqualTo("/logout");
    assertThat(page.one("//header//form/input[@name='_csrf']").getAttribute("value")).isNotBlank();
  }

  @Test
  void aVisitorIsNobody() {
    Html page = Client.html(client.get("/counter/parts"));

    assertThat(page.all("//*[@class='who-facts'] | //header//form")).isEmpty();
    assertThat(page.text("//h1")).isEqualTo("部品の見本 All parts");
  }

  @Test
  void theNavigationShowsTheDoorAndThePage() {
    Html page = page("/counter/parts/move-in/2", "operator");

    assertThat(page.texts("//nav[@class='doors']//a"))
        .containsExactly("窓口 Counter", "運用 Operation");
    assertThat(page.texts("//nav[@class='doors']//a[@aria-current]")).containsExactly("窓口 Counter");
    assertThat(page.texts("//nav[@class='pages']//a"))
        .containsExactly("部品の見本 All parts", "転入届 Move-in");
    assertThat(page.texts("//nav[@class='pages']//a[@aria-current='page']"))
        .containsExactly("転入届 Move-in");
    assertThat(page("/nowhere", "sato").all("//nav[@class='pages'] | //*[@aria-current]"))
        .isEmpty();
  }

  @Test
  void theDrawerShowsWhatPassedNewestFirst() {
    Html page = page("/counter/parts", "sato");

    assertThat(page.texts("//aside//tbody/tr[1]/*"))
        .containsExactly("16:22:32", "ResidentEntered", "register 132101", "network", "132101-9-2");
    assertThat(page.texts("//aside//tbody/tr[2]/*"))
        .containsExactly("16:21:33", "ResidentLeft", "register 092011", "network", "092011-7-1");
  }

  @Test
  void onlyAnOperatorGetsToTheContents() {
    assertThat(page("/counter/parts", "sato").all("//aside//a")).isEmpty();
    assertThat(Client.html(client.get("/counter/parts")).all("//aside//a")).isEmpty();
    assertThat(page("/counter/parts", "operator").all("//aside//a"))
        .extracting(link -> link.getAttribute("href"))
        .containsExactly("/operator/wire/132101-9-2", "/operator/wire/092011-7-1");
  }

  private Html page(String path, String account) {
    HttpResponse<String> answer =
        client.get(path, "Authorization", Client.basic(account), "Accept", "text/html");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(answer.headers().firstValue("Content-Language")).hasValue("ja-JP");
    return Client.html(answer);
  }

  private static String address(Element element) {
    return element.hasAttribute("src") ? element.getAttribute("src") : element.getAttribute("href");
  }
}
