package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.DateField;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.store.Register;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * An act at the counter: the form, the preview that a rehearsal gives, and the decision. A decision
 * is taken at most once for each form handed out, however often the button is pressed.
 */
@Controller
public final class ProcedurePage {

  private final Forms forms;
  private final Inquiry inquiry;
  private final Desk desk;
  private final CurrentStaff staff;
  private final TownClock clock;
  private final Tickets tickets = new Tickets();

  public ProcedurePage(
      Forms forms, Inquiry inquiry, Desk desk, CurrentStaff staff, TownClock clock) {
    this.forms = forms;
    this.inquiry = inquiry;
    this.desk = desk;
    this.staff = staff;
    this.clock = clock;
  }

  /** A question with the field it is shown as. */
  public record Shown(
      String kind,
      Field field,
      @Nullable DateField date,
      List<Choice> choices,
      List<String> chosen) {}

  /** The empty form. */
  @GetMapping("/counter/procedures/{code}")
  public String form(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> typed,
      HttpSession session,
      Model model) {
    return show(found(code), new Inputs(typed), List.of(), session, model);
  }

  /** The form filled in: shown again, previewed, or decided. */
  @PostMapping("/counter/procedures/{code}")
  public String file(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> typed,
      HttpSession session,
      Model model) {
    return answer(found(code), new Inputs(typed), session, model);
  }

  private <F> String answer(
      ProcedureForm<F> form, Inputs inputs, HttpSession session, Model model) {
    ProcedureForm.About about = about(inputs, session);
    F filing = form.filing().apply(inputs, about);
    LocalDate filedOn = inputs.day("filedOn");
    if (inputs.wrong() || inputs.raw("act").equals("again")) {
      return show(form, inputs, List.of(), session, model);
    }
    Act act =
        new Act(
            staff.required(),
            Objects.requireNonNull(staff.required().municipality()),
            filedOn,
            clock.instant(),
            Asking.purpose(session));
    boolean decide = inputs.raw("act").equals("decide");
    if (decide && !tickets.use(session, inputs.raw("ticket"))) {
      model.addAttribute("title", form.title());
      return "counter/already";
    }
    List<Preview> previews = new ArrayList<>();
    Outcome<?> outcome =
        Register.watched(
            entry -> previews.addAll(Preview.of(entry)),
            () ->
                decide
                    ? desk.file(form.procedure(), filing, act)
                    : desk.rehearse(form.procedure(), filing, act));
    return switch (outcome) {
      case Outcome.Refused<?> refused -> {
        model.addAttribute("refusals", refused.refusals());
        yield show(form, inputs, previews, session, model);
      }
      case Outcome.Accepted<?> accepted -> {
        model.addAttribute("remarks", accepted.remarks());
        model.addAttribute("met", accepted.met());
        if (decide) {
          model.addAttribute("title", form.title());
          model.addAttribute("previews", previews);
          yield "counter/done";
        }
        yield show(form, inputs, previews, session, model);
      }
    };
  }

  private String show(
      ProcedureForm<?> form,
      Inputs inputs,
      List<Preview> previews,
      HttpSession session,
      Model model) {
    ProcedureForm.About about = about(inputs, session);
    List<Shown> shown = new ArrayList<>();
    FormField filedOn =
        FormField.of("filedOn", FormField.Kind.DAY).prefilledWith(clock.today().toString());
    shown.add(shown(filedOn, inputs, about));
    for (FormField field : form.fields().apply(about)) {
      shown.add(shown(field, inputs, about));
    }
    model.addAttribute("crumbs", crumbs());
    model.addAttribute("title", form.title());
    model.addAttribute("code", form.code());
    model.addAttribute("procedure", form.procedure().getClass().getSimpleName());
    model.addAttribute("shown", shown);
    model.addAttribute("fields", shown.stream().map(Shown::field).toList());
    model.addAttribute("members", about.members());
    model.addAttribute("household", inputs.raw("household"));
    model.addAttribute("person", inputs.raw("person"));
    model.addAttribute("actNumber", inputs.raw("actNumber"));
    model.addAttribute("previews", previews);
    model.addAttribute("mayDecide", staff.required().role().mayDecide());
    model.addAttribute("ticket", tickets.issue(session));
    model.addAttribute("steps", steps());
    model.addAttribute("step", previews.isEmpty() || model.containsAttribute("refusals") ? 1 : 2);
    return "counter/procedure";
  }

  private static List<Crumb> crumbs() {
    return List.of(new Crumb("/counter", Messages.get("counter.search")));
  }

  private static List<Bilingual> steps() {
    return List.of(
        Messages.get("counter.step.fill"),
        Messages.get("counter.step.preview"),
        Messages.get("counter.step.decide"));
  }

  private static Shown shown(FormField field, Inputs inputs, ProcedureForm.About about) {
    Field shown = inputs.shown(field);
    return switch (field.kind()) {
      case TEXT, DIGITS -> new Shown("text", shown, null, List.of(), List.of());
      case DAY -> {
        DateField date = DateField.of(shown);
        yield new Shown("date", date.field(), date, List.of(), List.of());
      }
      case SEX -> new Shown("radios", shown, null, Inputs.sexes(), List.of());
      case YES_NO -> new Shown("radios", shown, null, Inputs.yesNo(), List.of());
      case RELATIONSHIP -> new Shown("dropdown", shown, null, Inputs.relationships(), List.of());
      case MEMBERS ->
          new Shown(
              "boxes",
              shown,
              null,
              about.members().stream()
                  .map(member ->
                      new Choice(
                          member.person().digits(), new Bilingual(member.name(), member.name())))
                  .toList(),
              inputs.sent()
                  ? inputs.rawAll(field.name())
                  : about.members().stream().map(m -> m.person().digits()).toList());
    };
  }

  private ProcedureForm.About about(Inputs inputs, HttpSession session) {
    Inquiry.Asker asker = Asking.asker(staff, session);
    List<DisclosedRecord> person =
        AddresseeNumber.parse(inputs.raw("person"))
            .toOptional()
            .map(number -> one(inquiry.person(asker, number, clock.today())))
            .orElse(List.of());
    HouseholdNumber household =
        person.isEmpty()
            ? HouseholdNumber.parse(inputs.raw("household")).toOptional().orElse(null)
            : person.getFirst().household();
    List<DisclosedRecord> members =
        household == null
                || !(inquiry.household(asker, household, clock.today())
                    instanceof Answer.Given<List<DisclosedRecord>> given)
            ? List.of()
            : given.value().stream().filter(DisclosedRecord::resident).toList();
    long act =
        inputs.raw("actNumber").matches("[0-9]{1,18}")
            ? Long.parseLong(inputs.raw("actNumber"))
            : 0;
    return new ProcedureForm.About(members, person, act);
  }

  private static List<DisclosedRecord> one(Answer<DisclosedRecord> answer) {
    return answer instanceof Answer.Given<DisclosedRecord> given
        ? List.of(given.value())
        : List.of();
  }

  private ProcedureForm<?> found(String code) {
    return forms.byCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
