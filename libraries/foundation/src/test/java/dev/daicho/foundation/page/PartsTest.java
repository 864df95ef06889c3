package dev.daicho.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.Html;
import dev.daicho.foundation.sample.OnSampleServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;

@OnSampleServer
final class PartsTest {

  private final Client client;

  PartsTest(@LocalServerPort int port) {
    client = new Client(port);
  }

  @Test
  void aFieldShowsWhatWasTypedAsItWasTyped() {
    Html page = page();

    Element name = page.one("//input[@name='name']");
    assertThat(name.getAttribute("value")).isEqualTo("番号花子<&\">");
    assertThat(name.hasAttribute("required")).isTrue();
    assertThat(name.hasAttribute("aria-invalid")).isFalse();
    assertThat(page.text("//label[@for='field-name']")).isEqualTo("氏名 Name 必須 Required");
  }

  @Test
  void aPinIsNeverSentBack() {
    Element pin = page().one("//input[@name='pin']");

    assertThat(pin.getAttribute("type")).isEqualTo("password");
    assertThat(pin.getAttribute("inputmode")).isEqualTo("numeric");
    assertThat(pin.getAttribute("value")).isEmpty();
    assertThat(pin.getAttribute("aria-describedby")).isEqualTo("field-pin-hint");
  }

  @Test
  void aDateIsAnsweredInBothCalendars() {
    String typed = URLEncoder.encode("Ｒ８．１１．２２", StandardCharsets.UTF_8);
    Html page = Client.html(client.get("/counter/parts?moved=" + typed));

    assertThat(page.one("//input[@name='moved']").getAttribute("value")).isEqualTo("Ｒ８．１１．２２");
    assertThat(page.text("//output[@for='field-moved']")).isEqualTo("令和8年11月22日（2026-11-22）");
    assertThat(page.text("//output[@for='field-born']")).isEqualTo("昭和64年1月7日（1989-01-07）");
  }

  @Test
  void aDayThatIsNoneIsRefusedBesideTheField() {
    Html page = page();

    Element moved = page.one("//input[@name='moved']");
    assertThat(moved.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(moved.getAttribute("aria-describedby"))
        .isEqualTo("field-moved-hint field-moved-error");
    assertThat(page.text("//*[@id='field-moved-error']"))
        .startsWith("平成は平成元年1月8日から平成31年4月30日までです。");
    assertThat(page.text("//output[@for='field-moved']")).isEmpty();
  }

  @Test
  void aWrongFormListsItsErrors() {
    Html page = page();

    assertThat(page.texts("//section[h2/*[contains(., '直してください')]]//a"))
        .containsExactly("異動日 Day it happened", "性別 Sex");
    assertThat(page.text("//section//h2[contains(., '直してください')]"))
        .isEqualTo("2か所を直してください Things to correct: 2");
  }

  @Test
  void choicesShowWhatWasChosen() {
    Html page = page();

    assertThat(page.all("//input[@name='sex'][@checked]"))
        .extracting(radio -> radio.getAttribute("value"))
        .containsExactly("2");
    assertThat(page.texts("//select[@name='town']/option"))
        .containsExactly("選択してください Please choose", "男 Male", "女 Female");
    assertThat(page.texts("//select[@name='town']/option[@selected]")).containsExactly("男 Male");
    assertThat(page.all("//input[@name='boxes'][@checked]"))
        .extracting(box -> box.getAttribute("value"))
        .containsExactly("2");
    assertThat(page.text("//output[@for='field-speed']")).isEqualTo("5");
  }

  @Test
  void aRefusalNamesRuleArticleAndReason() {
    Html page = page();
    String refusal = "//section[@role='alert'][h2[contains(., '受理できません')]]";

    assertThat(page.texts(refusal + "//dd"))
        .containsExactly("住民基本台帳法22条", "register.move-in.too-early");
    assertThat(page.text(refusal + "/p[2]"))
        .isEqualTo(
            "転入をした日より前の届出は受理できません。 " + "A move-in cannot be filed before the day of moving in.");
  }

  @Test
  void thePreviewMarksWhatChangesInWords() {
    Html page = page();
    String rows = "//table[contains(@class, 'preview')]/tbody/tr";

    assertThat(page.texts(rows + "[1]/*")).containsExactly("氏名 Name", "番号　花子", "番号　花子");
    assertThat(page.texts(rows + "[2]/*"))
        .containsExactly("住所 Address", "栃木県宇都宮市旭１丁目１番５号", "栃木県宇都宮市中央３丁目２番１号 変更 Changed");
    assertThat(page.texts(rows + "[3]/*"))
        .containsExactly("異動日 Day it happened", "なし Nothing", "令和8年11月22日 変更 Changed");
  }

  @Test
  void bannersAndStepsSayTheirKindInWords() {
    Html page = page();

    assertThat(page.texts("//p[@class='banner-kind']"))
        .startsWith("お知らせ Information", "完了 Done", "注意 Caution", "エラー Error");
    assertThat(page.texts("//nav[@class='steps']//li"))
        .containsExactly("1 氏名 Name 済み Done", "2 異動日 Day it happened", "3 変更の内容 What will change");
    assertThat(page.texts("//nav[@class='steps']//li[@aria-current='step']"))
        .containsExactly("2 異動日 Day it happened");
  }

  private Html page() {
    return Client.html(client.get("/counter/parts"));
  }
}
