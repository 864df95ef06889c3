package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.text.Messages;
import dev.daicho.foundation.web.Tickets;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.register.Notification;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.NotificationPapers;
import dev.daicho.register.procedure.IssueNotification;
import dev.daicho.register.procedure.Procedures;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Written notices of codes and numbers: which ones somebody is owed, and one as a page to print.
 * The page is the answer to the button, and nobody can open it again by an address: pressing once
 * more is another act, which is refused unless there is a reason.
 */
@Controller
public final class NotificationPages {

  private final NotificationPapers papers;
  private final Procedures procedures;
  private final Desk desk;
  private final CurrentStaff staff;
  private final TownClock clock;
  private final Tickets tickets = new Tickets();

  public NotificationPages(
      NotificationPapers papers,
      Procedures procedures,
      Desk desk,
      CurrentStaff staff,
      TownClock clock) {
    this.papers = papers;
    this.procedures = procedures;
    this.desk = desk;
    this.staff = staff;
    this.clock = clock;
  }

  /** Those that somebody is or was owed; 404 when nobody has that number. */
  @GetMapping("/counter/notifications/{person}")
  public String owed(@PathVariable String person, HttpSession session, Model model) {
    return list(number(person), List.of(), session, model);
  }

  /**
   * Makes one out; its page is the answer.
   *
   * @param notification its number; 404 when the person has no such notice
   * @param reason why it is made out again
   * @param ticket of the list that the button stood on
   */
  @PostMapping("/counter/notifications/{person}")
  public String issue(
      @PathVariable String person,
      @RequestParam(defaultValue = "0") long notification,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String ticket,
      HttpSession session,
      Model model) {
    AddresseeNumber number = number(person);
    return switch (papers.paper(Asking.asker(staff, session), number, notification)) {
      case Answer.Nothing<NotificationPapers.Paper> ignored ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Answer.Refused<NotificationPapers.Paper>(var why) -> list(number, why, session, model);
      case Answer.Given<NotificationPapers.Paper>(var paper, var ignored) ->
          issue(paper, reason, ticket, session, model);
    };
  }

  private String issue(
      NotificationPapers.Paper paper,
      String reason,
      String ticket,
      HttpSession session,
      Model model) {
    Outcome<Notification> outcome =
        desk.fileOnce(
            Tickets.key(session, "notification " + ticket),
            procedures.issueNotification(),
            new IssueNotification.Filing(paper.notification().number(), reason),
            Asking.act(staff, session, clock));
    return switch (outcome) {
      case Outcome.Refused<Notification> refused ->
          list(paper.notification().person(), refused.refusals(), session, model);
      case Outcome.Accepted<Notification> accepted -> {
        model.addAttribute("title", paper.notification().kind().title());
        model.addAttribute("paper", paper);
        model.addAttribute("issued", accepted.result());
        model.addAttribute(
            "office",
            Municipalities.byCode(paper.notification().municipality())
                .map(Municipality::fullName)
                .orElse(""));
        yield "counter/notification";
      }
    };
  }

  private String list(
      AddresseeNumber person, List<Refusal> refusals, HttpSession session, Model model) {
    Inquiry.Asker asker = Asking.asker(staff, session);
    Answer<NotificationPapers.Owed> answer = papers.owed(asker, person);
    model.addAttribute(
        "crumbs",
        List.of(
            new Crumb("/counter", Messages.get("counter.search")),
            new Crumb("/counter/residents/" + person.digits(), Messages.get("counter.resident"))));
    model.addAttribute("refusals", refusals.isEmpty() ? SearchPage.refusals(answer) : refusals);
    switch (answer) {
      case Answer.Nothing<NotificationPapers.Owed> ignored ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Answer.Refused<NotificationPapers.Owed> ignored -> {}
      case Answer.Given<NotificationPapers.Owed>(var owed, var ignored) -> {
        model.addAttribute("person", person);
        model.addAttribute("owed", owed);
        model.addAttribute(
            "issued", owed.notifications().stream().anyMatch(one -> one.issues() > 0));
        model.addAttribute("mayIssue", staff.required().role().mayDecide());
        model.addAttribute("ticket", tickets.issue());
        model.addAttribute(
            "reason", Field.of("reason", Messages.get("counter.notification.reason")));
      }
    }
    return "counter/notifications";
  }

  private static AddresseeNumber number(String person) {
    return AddresseeNumber.parse(person)
        .toOptional()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
