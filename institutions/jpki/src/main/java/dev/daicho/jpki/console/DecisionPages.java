package dev.daicho.jpki.console;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.page.Crumb;
import dev.daicho.foundation.page.Field;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.decision.ConfirmDecision;
import dev.daicho.jpki.decision.Decision;
import dev.daicho.jpki.decision.DecisionBook;
import dev.daicho.jpki.decision.Decisions;
import dev.daicho.jpki.decision.Matter;
import dev.daicho.jpki.decision.ProposeDecision;
import dev.daicho.jpki.decision.RejectDecision;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.web.JpkiGround;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What one operator proposed is confirmed or sent back by another. */
@Controller
public final class DecisionPages {

  static final String PATH = "/jpki/decisions";

  private static final int MOST = 20;

  private final JpkiGround ground;
  private final ObjectProvider<CurrentStaff> staff;
  private final DecisionBook book;
  private final Decisions decisions;

  /**
   * @param ground of JPKI
   * @param staff who asks
   */
  public DecisionPages(JpkiGround ground, ObjectProvider<CurrentStaff> staff) {
    this.ground = ground;
    this.staff = staff;
    this.book = new DecisionBook(ground.store());
    this.decisions =
        new Decisions(
            ground.store(), ground.log(), ground.town(), ground.published()::underAllKeys);
  }

  /**
   * A proposal as the page shows it.
   *
   * @param certificate as in addresses; null where it is about a key
   * @param conclusion what was decided, or that it lapsed; null while it is open
   */
  public record Line(
      long id,
      Bilingual matter,
      Bilingual authority,
      @Nullable String certificate,
      String proposer,
      String grounds,
      String until,
      @Nullable Bilingual conclusion,
      String decider,
      String decided,
      String reason) {}

  /** What waits, what was decided, and the form for a leaked key. */
  @GetMapping(PATH)
  public String all(Model model) {
    return shown("", "", false, model);
  }

  /**
   * Proposes that all of an authority's certificates are revoked, since the key leaked that it
   * works with.
   *
   * @param authority an {@link Authority}
   * @param grounds why
   */
  @PostMapping(PATH)
  public String propose(
      @RequestParam(defaultValue = "") String authority,
      @RequestParam(defaultValue = "") String grounds,
      Model model) {
    Optional<AuthorityAtWork> leaked =
        ground.published().authorities().values().stream()
            .filter(one -> one.authority().name().equals(authority))
            .findFirst();
    if (leaked.isEmpty() || grounds.isBlank()) {
      return shown(authority, grounds, true, model);
    }
    return done(
        "propose",
        new ProposeDecision(decisions)
            .propose(
                Matter.AuthorityKeyLeaked.of(leaked.get()),
                new Certificates.By(staff.getObject().required(), grounds.strip())),
        model);
  }

  /**
   * Decides.
   *
   * @param act {@code confirm} or {@code reject}
   * @param reason why
   */
  @PostMapping(PATH + "/{decision}")
  public String decide(
      @PathVariable String decision,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String reason,
      Model model) {
    long id =
        Optional.of(decision)
            .filter(digits -> digits.matches("[0-9]{1,18}"))
            .map(Long::parseLong)
            .filter(number -> book.find(number).isPresent())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (reason.isBlank()) {
      model.addAttribute("missing", Messages.get("jpki-console.reason.missing"));
      return all(model);
    }
    Certificates.By by = new Certificates.By(staff.getObject().required(), reason.strip());
    return switch (act) {
      case "confirm" -> done(act, new ConfirmDecision(decisions).confirm(id, by), model);
      case "reject" -> done(act, new RejectDecision(decisions).reject(id, by), model);
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  private String done(String act, Outcome<?> outcome, Model model) {
    switch (outcome) {
      case Outcome.Accepted<?> accepted ->
          model.addAttribute("done", Messages.get("jpki-console.done." + act));
      case Outcome.Refused<?>(var refusals, var met) -> model.addAttribute("refused", refusals);
    }
    return all(model);
  }

  private String shown(String authority, String grounds, boolean again, Model model) {
    model.addAttribute(
        "crumbs", List.of(new Crumb(OverviewPage.PATH, Messages.get("jpki-console.overview"))));
    model.addAttribute(
        "open", book.open(ground.town().instant()).stream().map(this::line).toList());
    model.addAttribute(
        "last",
        book.last(MOST).stream()
            .map(this::line)
            .filter(line -> line.conclusion() != null)
            .toList());
    model.addAttribute(
        "authorities",
        Arrays.stream(Authority.values()).map(one -> new Choice(one.name(), one.title())).toList());
    Field chosen = Field.of("authority", Messages.get("jpki-console.authority")).needed();
    Field why =
        Field.of("grounds", Messages.get("jpki-console.decision.grounds"))
            .needed()
            .hinting(Messages.get("jpki-console.reason.hint"));
    model.addAttribute(
        "authority",
        again && authority.isBlank()
            ? chosen.wrong(Messages.get("jpki-console.decision.authority.missing"))
            : chosen.with(authority));
    model.addAttribute(
        "grounds",
        again && grounds.isBlank()
            ? why.wrong(Messages.get("jpki-console.reason.missing"))
            : why.with(grounds));
    return "jpki/decisions";
  }

  private Line line(Decision one) {
    Decision.Decided decided = one.decided();
    return new Line(
        one.id(),
        one.matter().title(),
        one.matter().authority().title(),
        switch (one.matter()) {
          case Matter.RecordError(var number) -> Naming.of(number);
          case Matter.Lifting(var number) -> Naming.of(number);
          case Matter.AuthorityKeyLeaked leaked -> null;
        },
        one.proposer(),
        one.grounds(),
        Moments.text(one.lapsesAt()),
        conclusion(one),
        decided == null ? "" : decided.decider(),
        decided == null ? "" : Moments.text(decided.at()),
        decided == null ? "" : decided.reason());
  }

  private @Nullable Bilingual conclusion(Decision one) {
    Decision.Decided decided = one.decided();
    if (decided == null) {
      return one.lapsesAt().isBefore(ground.town().instant())
          ? Messages.get("jpki-console.decision.lapsed")
          : null;
    }
    return Messages.get(
        "jpki-console.decision." + decided.conclusion().name().toLowerCase(Locale.ROOT));
  }
}
