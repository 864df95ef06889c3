package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.DateField;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.disclosure.AnnexInquiry;
import dev.daicho.register.disclosure.AnnexItem;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.DisclosedAnnex;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The annexes of those whose registered domicile is in this municipality: found, and one of them.
 */
@Controller
public final class AnnexPages {

  private static final int MOST = 50;

  private final AnnexInquiry annexes;
  private final CurrentStaff staff;
  private final TownClock clock;

  public AnnexPages(AnnexInquiry annexes, CurrentStaff staff, TownClock clock) {
    this.annexes = annexes;
    this.staff = staff;
    this.clock = clock;
  }

  /** The form, and the annexes that it finds; both name and birth date are needed. */
  @GetMapping("/counter/annex")
  public String search(
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String birth,
      HttpSession session,
      Model model) {
    boolean asked = name != null || birth != null;
    Field nameField = needed("name", "counter.name", name, asked).typed(Field.Keyboard.SEARCH);
    DateField birthField = DateField.of(needed("birth", "record.birth", birth, asked));
    model.addAttribute("crumbs", Asking.crumbs());
    model.addAttribute("name", nameField);
    model.addAttribute("birth", birthField);
    model.addAttribute("fields", List.of(nameField, birthField.field()));
    LocalDate born = birthField.day().orElse(null);
    if (born != null && nameField.error() == null) {
      Answer<List<DisclosedAnnex>> answer =
          annexes.find(Asking.asker(staff, session), nameField.value(), born, clock.today(), MOST);
      model.addAttribute("refusals", SearchPage.refusals(answer));
      if (answer instanceof Answer.Given<List<DisclosedAnnex>>(var found, var ignored)) {
        model.addAttribute("found", found);
      }
    }
    model.addAttribute(
        "columns", List.of(AnnexItem.KANA, AnnexItem.BIRTH, AnnexItem.FAMILY_REGISTER));
    return "counter/annex";
  }

  private static Field needed(String name, String title, @Nullable String typed, boolean asked) {
    String value = Objects.requireNonNullElse(typed, "").strip();
    Field field = Field.of(name, Messages.get(title)).with(value).needed();
    return asked && value.isEmpty() ? field.wrong(Messages.get("counter.missing")) : field;
  }

  /** One annex with its row of addresses; 404 when there is none of that number. */
  @GetMapping("/counter/annex/{annex}")
  public String annex(@PathVariable String annex, HttpSession session, Model model) {
    Answer<DisclosedAnnex> answer =
        annexes.annex(Asking.asker(staff, session), number(annex), clock.today());
    model.addAttribute(
        "crumbs",
        List.of(
            new Crumb("/counter", Messages.get("counter.search")),
            new Crumb("/counter/annex", Messages.get("counter.annex"))));
    model.addAttribute("refusals", SearchPage.refusals(answer));
    switch (answer) {
      case Answer.Nothing<DisclosedAnnex> ignored ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Answer.Refused<DisclosedAnnex> ignored -> {}
      case Answer.Given<DisclosedAnnex>(var shown, var masked) -> {
        model.addAttribute("annex", shown);
        model.addAttribute("masked", masked);
        model.addAttribute(
            "items",
            List.of(
                AnnexItem.FAMILY_REGISTER,
                AnnexItem.NAME,
                AnnexItem.KANA,
                AnnexItem.BIRTH,
                AnnexItem.SEX,
                AnnexItem.RESIDENT_CODE));
      }
    }
    return "counter/annex-one";
  }

  private static long number(String words) {
    if (!words.matches("[1-9][0-9]{0,17}")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Long.parseLong(words);
  }
}
