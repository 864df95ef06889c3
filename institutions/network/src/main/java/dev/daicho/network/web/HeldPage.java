package dev.daicho.network.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.Level;
import dev.daicho.network.operation.HeldNotices;
import dev.daicho.network.operation.HeldNotices.HeldNotice;
import dev.daicho.network.operation.Operation;
import dev.daicho.network.operation.RefusedHere;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Notices that arrived somewhere and wait there, with why, and the way to ask for them again; and
 * those that the register of the municipality that looks has refused.
 */
@Controller
public final class HeldPage {

  static final String PATH = "/network/held";

  private static final int MOST = 100;

  private final HeldNotices held;
  private final RefusedHere refused;
  private final CurrentStaff staff;

  public HeldPage(Operation operation, CurrentStaff staff) {
    this.held = operation.held();
    this.refused = operation.refused();
    this.staff = staff;
  }

  /** A line of the table: somebody's notices that wait. */
  public record Line(
      String path,
      Bilingual at,
      String teller,
      Bilingual type,
      int version,
      long sequence,
      Words.Moment told,
      Bilingual reason,
      long waiting) {

    static Line of(HeldNotice one) {
      return new Line(
          PATH + "/" + word(one.at()) + "/" + one.number(),
          one.at().title(),
          Words.place(one.teller()),
          Words.type(one.type()),
          one.version(),
          one.sequence(),
          Words.moment(one.toldAt()),
          one.reason().title(),
          one.waiting());
    }
  }

  /** A notice that the register refused. */
  public record RefusedLine(
      Bilingual type, String teller, long sequence, Words.Moment received, List<Words.Rule> rules) {

    static RefusedLine of(RefusedHere.Refused one) {
      return new RefusedLine(
          Words.type(one.type()),
          Words.place(one.teller()),
          one.sequence(),
          Words.moment(one.receivedAt()),
          one.rules().stream().map(Words::refusal).toList());
    }
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** All that wait, level by level; to a municipality also what its register refused. */
  @GetMapping(PATH)
  public String list(Model model) {
    MunicipalityCode only = Seeing.of(staff).only();
    model.addAttribute("lines", held.list(only, MOST).stream().map(Line::of).toList());
    if (only != null) {
      model.addAttribute(
          "refused", refused.list(only, MOST).stream().map(RefusedLine::of).toList());
    }
    return "network/held";
  }

  /** Asks for one person's notices again; 404 when they do not wait. */
  @PostMapping(PATH + "/{level}/{held}")
  public String askAgain(
      @PathVariable String level, @PathVariable("held") String number, Model model) {
    Level at =
        Arrays.stream(Level.values())
            .filter(one -> word(one).equals(level))
            .findFirst()
            .orElseThrow(HeldPage::nothing);
    long which = number(number);
    MunicipalityCode only = Seeing.of(staff).only();
    if (held.find(at, which)
        .filter(one -> only == null || Objects.equals(only, one.issuer()))
        .isEmpty()) {
      throw nothing();
    }
    long applied =
        held.askAgain(at, which, staff.required(), Messages.get("operator.held.ask.purpose").ja())
            .orElse(0L);
    model.addAttribute("applied", applied);
    model.addAttribute(
        "asked",
        applied == 0
            ? Messages.get("operator.held.still")
            : Messages.get("operator.held.applied", applied));
    return list(model);
  }

  private static long number(String written) {
    return Optional.of(written)
        .filter(digits -> digits.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .orElseThrow(HeldPage::nothing);
  }

  private static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
