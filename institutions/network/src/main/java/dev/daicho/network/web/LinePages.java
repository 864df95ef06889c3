package dev.daicho.network.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.FiledOnce;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.PurposeIsNamed;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.foundation.web.Tickets;
import dev.daicho.network.operation.NetworkStatus.MunicipalityState;
import dev.daicho.network.operation.Operation;
import dev.daicho.network.procedure.InterruptLine;
import dev.daicho.network.relay.Interruption;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The municipalities' lines, and how one is taken off and put back: with a reason, in two steps.
 */
@Controller
public final class LinePages {

  static final String PATH = "/network/lines";

  private static final int MOST = 50;

  private final Operation operation;
  private final CurrentStaff staff;
  private final TownClock clock;
  private final Tickets tickets = new Tickets();

  public LinePages(Operation operation, CurrentStaff staff, TownClock clock) {
    this.operation = operation;
    this.staff = staff;
    this.clock = clock;
  }

  /** A municipality that was found. */
  public record Found(String code, String name, boolean off) {}

  /**
   * Finds lines by code or name; without either those that are off.
   *
   * @param find digits the code begins with, or a part of the name
   */
  @GetMapping(PATH)
  public String find(@RequestParam(defaultValue = "") String find, Model model) {
    Seeing seeing = Seeing.of(staff);
    List<MunicipalityCode> off =
        seeing.status(operation.status()).municipalities().stream()
            .filter(one -> one.off() != null)
            .map(MunicipalityState::municipality)
            .toList();
    String words = find.strip();
    Stream<Municipality> found =
        Municipalities.all().stream()
            .filter(one -> seeing.sees(one.code()))
            .filter(one ->
                words.isEmpty()
                    ? !seeing.nation() || off.contains(one.code())
                    : one.code().digits().startsWith(words) || one.fullName().contains(words));
    model.addAttribute(
        "find",
        Field.of("find", Messages.get("operator.lines.find"))
            .with(find)
            .typed(Field.Keyboard.SEARCH)
            .hinting(Messages.get("operator.lines.find.hint")));
    model.addAttribute(
        "found",
        found
            .limit(MOST)
            .map(one -> new Found(one.code().digits(), one.fullName(), off.contains(one.code())))
            .toList());
    model.addAttribute("nation", seeing.nation());
    return "network/lines";
  }

  /** How one line stands, and the form that changes it; 404 when it is none that they see. */
  @GetMapping(PATH + "/{municipality}")
  public String line(@PathVariable String municipality, Model model) {
    return show(Seeing.of(staff).municipality(municipality), reason(""), model);
  }

  /**
   * Shows what would happen, or does it.
   *
   * @param act {@code preview} or {@code decide}
   * @param line how it is to stand: {@code off} or {@code on}
   * @param reason why
   * @param ticket of the preview, so that it is done once
   */
  @PostMapping(PATH + "/{municipality}")
  public String change(
      @PathVariable String municipality,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String line,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String ticket,
      HttpSession session,
      Model model) {
    MunicipalityCode which = Seeing.of(staff).municipality(municipality);
    boolean decides = act.equals("decide");
    if ((!decides && !act.equals("preview")) || !List.of("off", "on").contains(line)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    boolean off = line.equals("off");
    Field typed = reason(reason.strip());
    if (PurposeIsNamed.of(reason) instanceof Verdict.Broken) {
      return show(which, typed.wrong(Messages.get("operator.line.reason.missing")), model);
    }
    if (decides) {
      return decide(which, off, typed, Tickets.key(session, ticket), model);
    }
    model.addAttribute("ticket", tickets.issue());
    model.addAttribute("line", line);
    model.addAttribute(
        "confirm", Messages.get(off ? "operator.line.off.confirm" : "operator.line.on.confirm"));
    return show(which, typed, model);
  }

  private String decide(
      MunicipalityCode which, boolean off, Field reason, String key, Model model) {
    Act act = new Act(staff.required(), which, clock.today(), clock.instant(), reason.value());
    Outcome<Boolean> outcome =
        operation.desk().fileOnce(key, operation.interrupt(), new InterruptLine.Filing(off), act);
    if (outcome instanceof Outcome.Refused<Boolean> refused && !FiledOnce.refused(refused)) {
      model.addAttribute("refused", refused.refusals());
      return show(which, reason, model);
    }
    return "redirect:" + PATH + "/" + which.digits();
  }

  private static Field reason(String typed) {
    return Field.of("reason", Messages.get("operator.line.reason"))
        .with(typed)
        .hinting(Messages.get("operator.line.reason.hint"))
        .needed();
  }

  private String show(MunicipalityCode which, Field reason, Model model) {
    MunicipalityState state = operation.status().line(which);
    Interruption off = operation.status().off(which).orElse(null);
    model.addAttribute("crumbs", List.of(new Crumb(PATH, Messages.get("operator.lines"))));
    model.addAttribute("code", which.digits());
    model.addAttribute("name", Words.place(which));
    model.addAttribute("toServer", RoadDrawing.number(state.toServer()));
    model.addAttribute("toPrefecture", RoadDrawing.number(state.toPrefecture()));
    model.addAttribute("held", RoadDrawing.number(state.held()));
    model.addAttribute("reason", reason);
    if (off != null) {
      model.addAttribute("off", off);
      model.addAttribute("since", Words.moment(off.since()));
    }
    return "network/line";
  }
}
