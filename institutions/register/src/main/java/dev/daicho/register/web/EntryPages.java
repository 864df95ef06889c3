package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.procedure.ProvisionalEntries;
import dev.daicho.register.procedure.ProvisionalEntry;
import dev.daicho.register.store.Register;
import dev.daicho.register.web.form.ProcedureForm;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Filings that were entered (仮登録): those that wait, and each with its decision. */
@Controller
public final class EntryPages {

  private static final int MOST = 200;

  private final ProvisionalEntries entries;
  private final CurrentStaff staff;
  private final TownClock clock;

  public EntryPages(ProvisionalEntries entries, CurrentStaff staff, TownClock clock) {
    this.entries = entries;
    this.staff = staff;
    this.clock = clock;
  }

  /** Those that wait for a decision, oldest first. */
  @GetMapping("/counter/entries")
  public String waiting(HttpSession session, Model model) {
    Inquiry.Asker asker = Asking.asker(staff, session);
    Answer<List<ProvisionalEntry>> answer =
        entries.waiting(asker.who(), asker.municipality(), asker.purpose(), MOST);
    model.addAttribute("refusals", SearchPage.refusals(answer));
    if (answer instanceof Answer.Given<List<ProvisionalEntry>>(var waiting, var ignored)) {
      model.addAttribute("waiting", waiting.stream().map(ShownEntry::of).toList());
    }
    return "counter/entries";
  }

  /** One entry with what its decision would come to; 404 when there is none of that number. */
  @GetMapping("/counter/entries/{number}")
  public String entry(@PathVariable long number, HttpSession session, Model model) {
    return show(number, session, model);
  }

  /**
   * Decides an entry or turns it away.
   *
   * @param act {@code decide} or {@code reject}
   * @param reason why it is turned away
   */
  @PostMapping("/counter/entries/{number}")
  public String decide(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String reason,
      HttpSession session,
      Model model) {
    Act now = Asking.act(staff, session, clock);
    List<Preview> changed = new ArrayList<>();
    Outcome<?> outcome =
        switch (act) {
          case "decide" ->
              Register.watched(
                  change -> changed.addAll(Preview.of(change)), () -> entries.decide(number, now));
          case "reject" -> entries.reject(number, reason.strip(), now);
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    switch (outcome) {
      case Outcome.Refused<?> refused -> model.addAttribute("refused", refused.refusals());
      case Outcome.Accepted<?> ignored -> model.addAttribute("changed", changed);
    }
    return show(number, session, model);
  }

  private String show(long number, HttpSession session, Model model) {
    Inquiry.Asker asker = Asking.asker(staff, session);
    Answer<ProvisionalEntry> answer =
        entries.read(asker.who(), asker.municipality(), asker.purpose(), number);
    model.addAttribute("title", Messages.get("counter.entry"));
    model.addAttribute(
        "crumbs",
        List.of(
            new Crumb("/counter", Messages.get("counter.search")),
            new Crumb("/counter/entries", Messages.get("counter.entries"))));
    model.addAttribute("refusals", SearchPage.refusals(answer));
    switch (answer) {
      case Answer.Nothing<ProvisionalEntry> ignored ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Answer.Refused<ProvisionalEntry> ignored -> {}
      case Answer.Given<ProvisionalEntry>(var entry, var ignored) -> {
        model.addAttribute("title", ProcedureForm.title(entry.procedure()));
        model.addAttribute("entry", ShownEntry.of(entry));
        model.addAttribute("mayDecide", staff.required().role().mayDecide());
        model.addAttribute(
            "reason", Field.of("reason", Messages.get("counter.entry.reason")).needed());
        if (entry.state() == ProvisionalEntry.State.ENTERED) {
          rehearse(entry, Asking.act(staff, session, clock), model);
        }
      }
    }
    return "counter/entry";
  }

  private void rehearse(ProvisionalEntry entry, Act act, Model model) {
    List<Preview> previews = new ArrayList<>();
    Outcome<?> outcome =
        Register.watched(
            change -> previews.addAll(Preview.of(change)),
            () -> entries.rehearse(entry.number(), act));
    switch (outcome) {
      case Outcome.Accepted<?> accepted -> {
        model.addAttribute("previews", previews);
        model.addAttribute("remarks", accepted.remarks());
        model.addAttribute("met", accepted.met().stream().distinct().toList());
      }
      case Outcome.Refused<?> refused -> {
        if (!model.containsAttribute("refused")) {
          model.addAttribute("refused", refused.refusals());
        }
      }
    }
  }
}
