package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.DateField;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.web.form.Forms;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A household's members on a day, and the acts that can be filed about it. */
@Controller
public final class HouseholdPage {

  private static final List<RecordItem> COLUMNS =
      List.of(
          RecordItem.RELATIONSHIP,
          RecordItem.KANA,
          RecordItem.BIRTH,
          RecordItem.SEX,
          RecordItem.STATUS);

  private final Inquiry inquiry;
  private final CurrentStaff staff;
  private final TownClock clock;
  private final Forms forms;

  public HouseholdPage(Inquiry inquiry, CurrentStaff staff, TownClock clock, Forms forms) {
    this.inquiry = inquiry;
    this.staff = staff;
    this.clock = clock;
    this.forms = forms;
  }

  /** The page; 404 when nobody was in the household on that day. */
  @GetMapping("/counter/households/{household}")
  public String household(
      @PathVariable String household,
      @RequestParam(defaultValue = "") String on,
      HttpSession session,
      Model model) {
    HouseholdNumber number =
        HouseholdNumber.parse(household)
            .toOptional()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    DateField day = DateField.of(Field.of("on", Messages.get("counter.on")).with(on));
    Answer<List<DisclosedRecord>> answer =
        inquiry.household(Asking.asker(staff, session), number, day.day().orElse(clock.today()));
    model.addAttribute("crumbs", List.of(new Crumb("/counter", Messages.get("counter.search"))));
    model.addAttribute("refusals", SearchPage.refusals(answer));
    switch (answer) {
      case Answer.Nothing<List<DisclosedRecord>> ignored ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Answer.Refused<List<DisclosedRecord>> ignored -> {}
      case Answer.Given<List<DisclosedRecord>>(var members, var masked) -> {
        model.addAttribute("household", number);
        model.addAttribute("members", members);
        model.addAttribute("masked", masked);
        model.addAttribute("day", day);
        model.addAttribute("stands", day.day().orElse(clock.today()));
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("forms", forms.aboutHousehold(members.getFirst()));
      }
    }
    return "counter/household";
  }
}
