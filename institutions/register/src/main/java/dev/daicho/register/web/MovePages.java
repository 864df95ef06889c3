package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Parsed;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.ExpectedMove;
import dev.daicho.register.disclosure.MoveInquiry;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.procedure.Procedures;
import dev.daicho.register.procedure.RequestMoveOutData;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Moves between municipalities: those who are expected without paper (来庁予定), and those who left and
 * of whom nobody has said that they arrived (転入通知未着者), each with the inquiry about them.
 */
@Controller
public final class MovePages {

  private static final int MOST = 200;
  private static final List<RecordItem> COLUMNS =
      List.of(RecordItem.KANA, RecordItem.BIRTH, RecordItem.ADDRESS, RecordItem.REMOVAL);

  private final MoveInquiry moves;
  private final Procedures procedures;
  private final Desk desk;
  private final CurrentStaff staff;
  private final TownClock clock;

  public MovePages(
      MoveInquiry moves, Procedures procedures, Desk desk, CurrentStaff staff, TownClock clock) {
    this.moves = moves;
    this.procedures = procedures;
    this.desk = desk;
    this.staff = staff;
    this.clock = clock;
  }

  /** A line of the list of those who are expected. */
  public record Line(ExpectedMove move, String former) {

    static Line of(ExpectedMove move) {
      return new Line(
          move, Municipalities.byCode(move.former()).map(Municipality::fullName).orElse(""));
    }
  }

  /** Those who are expected, soonest first, and the request for who is not among them. */
  @GetMapping("/counter/arrivals")
  public String arrivals(HttpSession session, Model model) {
    return arrivals(field("former", ""), field("residentCode", ""), session, model);
  }

  /**
   * Asks a municipality for the data of somebody who has come.
   *
   * @param former its code
   * @param residentCode the person's
   */
  @PostMapping("/counter/arrivals")
  public String request(
      @RequestParam(defaultValue = "") String former,
      @RequestParam(defaultValue = "") String residentCode,
      HttpSession session,
      Model model) {
    Field formerField = field("former", former);
    Field codeField = field("residentCode", residentCode);
    Parsed<MunicipalityCode> from = MunicipalityCode.parse(former);
    Parsed<ResidentCode> who = ResidentCode.parse(residentCode);
    if (from instanceof Parsed.Invalid<MunicipalityCode> invalid) {
      formerField =
          formerField.wrong(new Bilingual(invalid.fault().japanese(), invalid.fault().english()));
    }
    if (who instanceof Parsed.Invalid<ResidentCode> invalid) {
      codeField =
          codeField.wrong(new Bilingual(invalid.fault().japanese(), invalid.fault().english()));
    }
    if (from instanceof Parsed.Valid<MunicipalityCode>(MunicipalityCode there)
        && who instanceof Parsed.Valid<ResidentCode>(ResidentCode code)) {
      switch (desk.file(
          procedures.requestMoveOutData(),
          new RequestMoveOutData.Filing(there, code),
          Asking.act(staff, session, clock))) {
        case Outcome.Accepted<?> ignored -> model.addAttribute("requested", true);
        case Outcome.Refused<?> refused -> model.addAttribute("refused", refused.refusals());
      }
    }
    return arrivals(formerField, codeField, session, model);
  }

  private static Field field(String name, String typed) {
    return Field.of(name, Messages.get("counter.arrivals." + name))
        .with(typed)
        .typed(Field.Keyboard.DIGITS)
        .needed();
  }

  private String arrivals(Field former, Field residentCode, HttpSession session, Model model) {
    Answer<List<ExpectedMove>> answer = moves.expected(Asking.asker(staff, session));
    model.addAttribute("crumbs", Asking.crumbs());
    model.addAttribute("refusals", SearchPage.refusals(answer));
    model.addAttribute("former", former);
    model.addAttribute("residentCode", residentCode);
    model.addAttribute("mayAsk", staff.required().role().mayDecide());
    if (answer instanceof Answer.Given<List<ExpectedMove>>(var expected, var ignored)) {
      model.addAttribute("expected", expected.stream().map(Line::of).toList());
    }
    return "counter/arrivals";
  }

  /** Those of whom no move-in has been told, longest gone first. */
  @GetMapping("/counter/not-arrived")
  public String notArrived(HttpSession session, Model model) {
    Answer<List<DisclosedRecord>> answer = moves.notArrived(Asking.asker(staff, session), MOST);
    model.addAttribute("crumbs", Asking.crumbs());
    model.addAttribute("refusals", SearchPage.refusals(answer));
    model.addAttribute("columns", COLUMNS);
    if (answer instanceof Answer.Given<List<DisclosedRecord>>(var people, var ignored)) {
      model.addAttribute("people", people);
    }
    return "counter/not-arrived";
  }

  /** The inquiry about one of them (転入通知未着照会書); 404 when they are not among those. */
  @GetMapping("/counter/not-arrived/{person}")
  public String inquiry(@PathVariable String person, HttpSession session, Model model) {
    AddresseeNumber number =
        AddresseeNumber.parse(person)
            .toOptional()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Answer<DisclosedRecord> answer = moves.notArrived(Asking.asker(staff, session), number);
    model.addAttribute(
        "crumbs",
        List.of(
            new Crumb("/counter", Messages.get("counter.search")),
            new Crumb("/counter/not-arrived", Messages.get("counter.not-arrived"))));
    model.addAttribute("refusals", SearchPage.refusals(answer));
    switch (answer) {
      case Answer.Nothing<DisclosedRecord> ignored ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Answer.Refused<DisclosedRecord> ignored -> {}
      case Answer.Given<DisclosedRecord>(var record, var ignored) -> {
        model.addAttribute("record", record);
        model.addAttribute(
            "items",
            List.of(
                RecordItem.NAME,
                RecordItem.KANA,
                RecordItem.ALPHABET,
                RecordItem.BIRTH,
                RecordItem.SEX,
                RecordItem.ADDRESS,
                RecordItem.REMOVAL));
        model.addAttribute("today", clock.today());
        model.addAttribute(
            "office",
            Municipalities.byCode(Objects.requireNonNull(staff.required().municipality()))
                .map(Municipality::fullName)
                .orElse(""));
      }
    }
    return "counter/not-arrived-inquiry";
  }
}
