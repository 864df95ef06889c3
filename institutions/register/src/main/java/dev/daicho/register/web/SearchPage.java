package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.DateField;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.Parsed;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.Purpose;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.store.ResidentSearch;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff say what they need data for, and look for people. */
@Controller
public final class SearchPage {

  private static final int MOST = 50;
  private static final List<RecordItem> COLUMNS =
      List.of(
          RecordItem.KANA, RecordItem.BIRTH, RecordItem.SEX, RecordItem.ADDRESS, RecordItem.STATUS);

  private final Inquiry inquiry;
  private final CurrentStaff staff;

  public SearchPage(Inquiry inquiry, CurrentStaff staff) {
    this.inquiry = inquiry;
    this.staff = staff;
  }

  /** The form, and the people it finds. */
  @GetMapping("/counter")
  public String search(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String birth,
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(required = false) @Nullable String removed,
      HttpSession session,
      Model model) {
    DateField birthField =
        DateField.of(Field.of("birth", Messages.get("record.birth")).with(birth));
    Field personField =
        Field.of("person", Messages.get("counter.person"))
            .with(person)
            .typed(Field.Keyboard.DIGITS);
    AddresseeNumber number = null;
    if (!person.isBlank()) {
      switch (AddresseeNumber.parse(person)) {
        case Parsed.Valid<AddresseeNumber>(AddresseeNumber valid) -> number = valid;
        case Parsed.Invalid<AddresseeNumber> invalid ->
            personField =
                personField.wrong(
                    new Bilingual(invalid.fault().japanese(), invalid.fault().english()));
      }
    }
    model.addAttribute("purposes", purposes());
    model.addAttribute(
        "purpose",
        Field.of("purpose", Messages.get("counter.purpose"))
            .with(Asking.purpose(session))
            .needed());
    model.addAttribute(
        "name",
        Field.of("name", Messages.get("counter.name"))
            .with(name)
            .typed(Field.Keyboard.SEARCH)
            .hinting(Messages.get("counter.name.hint")));
    model.addAttribute("birth", birthField);
    model.addAttribute(
        "address", Field.of("address", Messages.get("counter.address")).with(address));
    model.addAttribute("person", personField);
    model.addAttribute("removed", removed != null);
    model.addAttribute("columns", COLUMNS);
    boolean wrong = birthField.field().error() != null || personField.error() != null;
    if (!wrong) {
      model.addAttribute(
          "answer",
          inquiry.find(
              Asking.asker(staff, session),
              new ResidentSearch.Query(
                  name, birthField.day().orElse(null), address, number, removed != null),
              MOST));
    }
    model.addAttribute("asked", !(name + birth + address + person).isBlank());
    return "counter/search";
  }

  /** Chooses what the data are needed for. */
  @PostMapping("/counter/purpose")
  public String choose(@RequestParam(defaultValue = "") String purpose, HttpSession session) {
    Asking.choose(session, purpose);
    return "redirect:/counter";
  }

  static List<Choice> purposes() {
    return Arrays.stream(Purpose.values())
        .map(purpose -> new Choice(purpose.code(), purpose.title()))
        .toList();
  }

  /** What an answer refused, for the page. */
  static List<?> refusals(Answer<?> answer) {
    return answer instanceof Answer.Refused<?> refused ? refused.why() : List.of();
  }
}
