package dev.daicho.app.canary;

import dev.daicho.foundation.sample.Html;
import dev.daicho.register.ResidentRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A form as it stands on a page, filled in: what is known already is left, what is asked is
 * answered with words of somebody who is not in the register.
 *
 * @param action where it is sent
 * @param body its fields, as they are sent, without the pressed button
 */
record FilledForm(String action, String body) {

  /**
   * A person's code and number, as somebody types them: the leaver's, by which a preview finds who
   * comes back, or those that a request says are to be changed.
   */
  record Typed(String code, String number) {

    static Typed of(ResidentRecord person) {
      return new Typed(person.residentCode().digits(), person.individualNumber().digits());
    }
  }

  /**
   * Fills in the form of a page that is sent to that path.
   *
   * @param day what is answered wherever a day is asked
   * @param returning who comes back
   * @param stated whose code and number a request states
   * @return nothing when the page has no such form
   */
  static Optional<FilledForm> on(
      Html page, String path, String day, Typed returning, Typed stated) {
    return page.all("//form[@method='post']").stream()
        .filter(form -> form.getAttribute("action").split("[?]", -1)[0].equals(path))
        .findFirst()
        .map(form -> fill(page, form, day, returning, stated));
  }

  private static FilledForm fill(
      Html page, Element form, String day, Typed returning, Typed stated) {
    List<String> fields = new ArrayList<>();
    Set<String> radios = new LinkedHashSet<>();
    int heads = 0;
    for (Element field :
        page.all("//form[@method='post']//*[self::input or self::select or self::textarea]")) {
      String name = field.getAttribute("name");
      if (name.isEmpty() || name.equals("_csrf") || !within(field, form)) {
        continue;
      }
      switch (field.getTagName() + ":" + field.getAttribute("type")) {
        case "select:" -> {
          String chosen = chosen(field);
          if (name.startsWith("as-") && path(form).endsWith("/change-household-head")) {
            chosen = heads++ == 0 ? "同居人" : "世帯主";
          }
          add(fields, name, name.equals("proof") ? "CARD" : chosen);
        }
        case "input:checkbox" -> {
          if (field.hasAttribute("checked")) {
            add(fields, name, field.getAttribute("value"));
          }
        }
        case "input:radio" -> {
          if (field.hasAttribute("checked")) {
            radios.add(name);
            fields.removeIf(each -> each.startsWith(Visitor.encoded(name) + "="));
            add(fields, name, field.getAttribute("value"));
          } else if (radios.add(name)) {
            add(fields, name, field.getAttribute("value"));
          }
        }
        case "input:hidden" -> add(fields, name, field.getAttribute("value"));
        default ->
            add(fields, name, typed(name, field.getAttribute("value"), day, returning, stated));
      }
    }
    return new FilledForm(path(form), String.join("&", fields));
  }

  private static String path(Element form) {
    return form.getAttribute("action");
  }

  private static boolean within(Element field, Element form) {
    for (var node = field.getParentNode(); node != null; node = node.getParentNode()) {
      if (node.isSameNode(form)) {
        return true;
      }
    }
    return false;
  }

  /** The option chosen, else somebody's who is no kin, else the first that says something. */
  private static String chosen(Element select) {
    var options = select.getElementsByTagName("option");
    List<String> values = new ArrayList<>();
    for (int i = 0; i < options.getLength(); i++) {
      Element option = (Element) options.item(i);
      if (option.hasAttribute("selected") && !option.getAttribute("value").isEmpty()) {
        return option.getAttribute("value");
      }
      values.add(option.getAttribute("value"));
    }
    return values.contains("同居人")
        ? "同居人"
        : values.stream().filter(value -> !value.isEmpty()).findFirst().orElse("");
  }

  private static String typed(
      String name, String known, String day, Typed returning, Typed stated) {
    if (known.endsWith("　")) {
      return known + (name.startsWith("kana") ? "ハジメ" : "一");
    }
    if (!known.isEmpty()) {
      return known;
    }
    return switch (name) {
      case "movedIn", "moved", "leaves", "born", "changed", "died", "known" -> day;
      case "town" -> "旭一丁目";
      case "block" -> "１番";
      case "previousAddress", "destination" -> "栃木県小山市中央町一丁目１番";
      case "country" -> "ドイツ";
      case "name1" -> "見本　太郎";
      case "kana1" -> "ミホン　タロウ";
      case "birth1" -> "1937-02-04";
      case "as1" -> "世帯主";
      case "code1" -> returning.code();
      case "number1" -> returning.number();
      case "statedCode" -> stated.code();
      case "statedNumber" -> stated.number();
      case "domicile", "domicile1" -> "栃木県小山市中央町一丁目";
      case "headOfRegister", "headOfRegister1" -> "見本　太郎";
      case "reason", "mistake", "misuse" -> "まちがいのため";
      default -> "";
    };
  }

  private static void add(List<String> fields, String name, String value) {
    fields.add(Visitor.encoded(name) + "=" + Visitor.encoded(value));
  }

  /** What is sent when that button is pressed. */
  String pressed(String button) {
    return body + "&act=" + button;
  }
}
