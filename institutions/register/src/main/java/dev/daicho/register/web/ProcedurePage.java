package dev.daicho.register.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.FiledOnce;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.foundation.web.Tickets;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Parsed;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.ExpectedMove;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.MoveInquiry;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.procedure.ProvisionalEntries;
import dev.daicho.register.procedure.ProvisionalEntry;
import dev.daicho.register.store.Register;
import dev.daicho.register.web.form.About;
import dev.daicho.register.web.form.FormField;
import dev.daicho.register.web.form.Forms;
import dev.daicho.register.web.form.Inputs;
import dev.daicho.register.web.form.ProcedureForm;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * An act at the counter: the form, the preview that a rehearsal gives, and then the decision, or
 * the entry for somebody else to decide. What is decided is what was previewed, and at most once
 * for each form handed out, however often the button is pressed.
 */
@Controller
public final class ProcedurePage {

  private static final Pattern EXPECTED = Pattern.compile("([0-9]{6})-([0-9]{1,18})");

  /** What tells the person whom an act is about from another of that name. */
  private static final List<RecordItem> WHOM =
      List.of(RecordItem.KANA, RecordItem.BIRTH, RecordItem.ADDRESS);

  private final Forms forms;
  private final Inquiry inquiry;
  private final MoveInquiry moves;
  private final Desk desk;
  private final ProvisionalEntries entries;
  private final CurrentStaff staff;
  private final TownClock clock;
  private final Tickets tickets = new Tickets();

  public ProcedurePage(
      Forms forms,
      Inquiry inquiry,
      MoveInquiry moves,
      Desk desk,
      ProvisionalEntries entries,
      CurrentStaff staff,
      TownClock clock) {
    this.forms = forms;
    this.inquiry = inquiry;
    this.moves = moves;
    this.desk = desk;
    this.entries = entries;
    this.staff = staff;
    this.clock = clock;
  }

  /** The empty form. */
  @GetMapping("/counter/procedures/{code}")
  public String form(
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> typed,
      HttpSession session,
      Model model) {
    ProcedureForm<?> form = found(code);
    Inputs inputs = new Inputs(typed);
    About about = about(form, inputs, session);
    return show(form, inputs, about, List.of(), model);
  }

  /** The form filled in: shown again, previewed, entered for decision, or decided. */
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
    About about = about(form, inputs, session);
    F filing = form.filing(inputs, about);
    Act act = Asking.act(staff, session, inputs.day("filedOn"), clock);
    if (inputs.wrong()) {
      return show(form, inputs, about, List.of(), model);
    }
    String seen = Tickets.digest(Json.mapper().writeValueAsString(filing) + act.filedOn());
    boolean asPreviewed = inputs.raw("previewed").equals(seen);
    String key = Tickets.key(session, inputs.raw("ticket"));
    String step = asPreviewed ? inputs.raw("act") : "preview";
    List<Preview> previews = new ArrayList<>();
    Outcome<?> outcome =
        Register.watched(
            entry -> previews.addAll(Preview.of(entry)),
            () ->
                switch (step) {
                  case "decide" -> desk.fileOnce(key, form.procedure(), filing, act);
                  case "enter" -> entries.enterOnce(key, filing, act);
                  default -> desk.rehearse(form.procedure(), filing, act);
                });
    return switch (outcome) {
      case Outcome.Refused<?> refused when FiledOnce.refused(refused) -> {
        model.addAttribute("title", form.title());
        yield "counter/already";
      }
      case Outcome.Refused<?> refused -> {
        model.addAttribute("refusals", refused.refusals());
        yield show(form, inputs, about, previews, model);
      }
      case Outcome.Accepted<?>(ProvisionalEntry entered, var ignored, var none) ->
          "redirect:/counter/entries/" + entered.number();
      case Outcome.Accepted<?> accepted -> {
        model.addAttribute("remarks", accepted.remarks());
        model.addAttribute("met", accepted.met().stream().distinct().toList());
        model.addAttribute("previews", previews);
        model.addAttribute("previewed", seen);
        if (step.equals("decide")) {
          model.addAttribute("title", form.title());
          yield "counter/done";
        }
        yield show(form, inputs, about, previews, model);
      }
    };
  }

  private String show(
      ProcedureForm<?> form, Inputs inputs, About about, List<Preview> previews, Model model) {
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.of("filedOn", FormField.Kind.DAY).prefilledWith(clock.today().toString()));
    fields.addAll(form.fields(about));
    List<ShownGroup> groups = ShownGroup.of(fields, inputs, about);
    model.addAttribute("crumbs", Asking.crumbs());
    if (!about.person().isEmpty()) {
      model.addAttribute("whom", about.person().getFirst());
      model.addAttribute("whomItems", WHOM);
    }
    if (about.expected() != null) {
      model.addAttribute("coming", MovePages.Line.of(about.expected()));
    }
    model.addAttribute("title", form.title());
    model.addAttribute("code", form.code());
    model.addAttribute("groups", groups);
    model.addAttribute(
        "fields",
        groups.stream().flatMap(group -> group.fields().stream()).map(ShownField::field).toList());
    model.addAttribute("household", inputs.raw("household"));
    model.addAttribute("person", inputs.raw("person"));
    model.addAttribute("actNumber", inputs.raw("actNumber"));
    model.addAttribute("expected", about.expected() == null ? "" : about.expected().key());
    model.addAttribute("previews", previews);
    model.addAttribute("mayDecide", staff.required().role().mayDecide());
    model.addAttribute("ticket", tickets.issue());
    model.addAttribute("steps", steps());
    model.addAttribute("step", previews.isEmpty() || model.containsAttribute("refusals") ? 1 : 2);
    return "counter/procedure";
  }

  private static List<Bilingual> steps() {
    return List.of(
        Messages.get("counter.step.fill"),
        Messages.get("counter.step.preview"),
        Messages.get("counter.step.decide"));
  }

  private About about(ProcedureForm<?> form, Inputs inputs, HttpSession session) {
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
    About about = new About(members, person, act, expected(inputs, asker));
    if (!about.suits(form.subject())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return about;
  }

  private @Nullable ExpectedMove expected(Inputs inputs, Inquiry.Asker asker) {
    Matcher key = EXPECTED.matcher(inputs.raw("expected"));
    return key.matches()
            && MunicipalityCode.parse(key.group(1)) instanceof Parsed.Valid<MunicipalityCode> former
            && moves.expected(asker, former.value(), Long.parseLong(key.group(2)))
                instanceof Answer.Given<ExpectedMove> given
        ? given.value()
        : null;
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
