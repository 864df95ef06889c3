package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.DateField;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.web.form.Forms;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One person's record, as it stood on a day, with the history to slide through. */
@Controller
public final class ResidentPage {

  private final Inquiry inquiry;
  private final CurrentStaff staff;
  private final TownClock clock;
  private final Forms forms;

  public ResidentPage(Inquiry inquiry, CurrentStaff staff, TownClock clock, Forms forms) {
    this.inquiry = inquiry;
    this.staff = staff;
    this.clock = clock;
    this.forms = forms;
  }

  /**
   * The page.
   *
   * @param person 宛名番号; 404 when nobody has it
   * @param row which row of the history to stand at, from 1; the newest when it is 0
   * @param on a day to stand at instead, in either calendar
   */
  @GetMapping("/counter/residents/{person}")
  public String resident(
      @PathVariable String person,
      @RequestParam(defaultValue = "0") int row,
      @RequestParam(defaultValue = "") String on,
      HttpSession session,
      Model model) {
    AddresseeNumber number =
        AddresseeNumber.parse(person)
            .toOptional()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Inquiry.Asker asker = Asking.asker(staff, session);
    Answer<List<Inquiry.HistoryRow>> history = inquiry.history(asker, number);
    model.addAttribute("crumbs", List.of(new Crumb("/counter", Messages.get("counter.search"))));
    model.addAttribute("refusals", SearchPage.refusals(history));
    switch (history) {
      case Answer.Nothing<List<Inquiry.HistoryRow>> ignored ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Answer.Refused<List<Inquiry.HistoryRow>> ignored -> {}
      case Answer.Given<List<Inquiry.HistoryRow>>(var rows, var masked) -> {
        DateField day = DateField.of(Field.of("on", Messages.get("counter.on")).with(on));
        int at = row < 1 || row > rows.size() ? rows.size() : row;
        LocalDate stands = day.day().orElse(rows.get(at - 1).change().eventOn());
        DisclosedRecord shown =
            on.isBlank()
                ? rows.get(at - 1).record()
                : inquiry.person(asker, number, stands)
                        instanceof Answer.Given<DisclosedRecord> given
                    ? given.value()
                    : null;
        model.addAttribute("person", number);
        model.addAttribute("rows", rows);
        model.addAttribute("row", at);
        model.addAttribute("stands", stands);
        model.addAttribute("day", day);
        model.addAttribute("record", shown);
        model.addAttribute("newest", rows.getLast().record());
        model.addAttribute("masked", masked);
        model.addAttribute("items", RecordItem.values());
        model.addAttribute(
            "slider", Field.of("row", Messages.get("counter.row")).with(Integer.toString(at)));
        model.addAttribute("forms", forms.about(rows.getLast().record()));
        model.addAttribute("today", clock.today());
      }
    }
    return "counter/resident";
  }
}
