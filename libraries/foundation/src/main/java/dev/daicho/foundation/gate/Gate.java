package dev.daicho.foundation.gate;

import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.PurposeIsNamed;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The one way out for a keeper's personal data: page, paper, export, look-up or statistic. Every
 * rule is asked; what they leave over is given, and the question with its answer is in the audit
 * log for good before anything leaves, whatever becomes of the transaction it was asked in.
 */
public final class Gate {

  private final AuditLog log;
  private final InstantSource clock;
  private final List<GateRule> rules;

  /**
   * A gate for the staff of a municipality's counter, about that municipality's own people.
   *
   * @param log the keeper's audit log
   * @param clock town time
   * @param rules the keeper's own rules; that a purpose is named and that the asker belongs to the
   *     municipality is asked always
   */
  public Gate(AuditLog log, InstantSource clock, List<GateRule> rules) {
    this(log, clock, new OwnMunicipalityOnly(), rules);
  }

  private Gate(AuditLog log, InstantSource clock, GateRule whoMayAsk, List<GateRule> rules) {
    this.log = log;
    this.clock = clock;
    List<GateRule> all = new ArrayList<>();
    all.add(Gate::aPurposeIsNamed);
    all.add(whoMayAsk);
    all.addAll(rules);
    this.rules = List.copyOf(all);
  }

  /**
   * A gate for officials of other bodies, whom the law lets ask: the keeper's own rules say who and
   * what for.
   *
   * @param rules the keeper's own, which decide on the office
   */
  public static Gate forOffices(AuditLog log, InstantSource clock, List<GateRule> rules) {
    return new Gate(log, clock, new OfficialsOnly(), rules);
  }

  /**
   * Decides, and writes down that it was asked. Rather ask before a transaction than inside one:
   * the entry is written in a transaction of its own, which then needs a second connection.
   */
  public Decision ask(Request request) {
    List<Refusal> refusals = new ArrayList<>();
    List<Refusal> masks = new ArrayList<>();
    Set<String> items = new HashSet<>(request.items());
    for (GateRule rule : rules) {
      switch (rule.examine(request)) {
        case GateRule.Ruling.Pass() -> {}
        case GateRule.Ruling.Mask(Set<String> held, Refusal why) -> {
          if (items.removeAll(held)) {
            masks.add(why);
          }
        }
        case GateRule.Ruling.Refuse(Refusal why) -> refusals.add(why);
      }
    }
    if (!refusals.isEmpty()) {
      write(request, Set.of(), "refused " + refusals.getFirst().rule());
      return new Decision.Refused(refusals);
    }
    write(request, items, masks.isEmpty() ? "given" : "masked " + masks.getFirst().rule());
    Set<String> masked = new HashSet<>(request.items());
    masked.removeAll(items);
    return new Decision.Given(items, masked, masks);
  }

  private void write(Request request, Set<String> items, String outcome) {
    log.recordApart(
        request.seal(),
        new AuditEvent(
            clock.instant(),
            request.who(),
            "ask-" + request.way(),
            request.purpose(),
            request.basis(),
            items,
            outcome,
            new AuditEvent.Person(request.subject(), request.detail())));
  }

  /** A municipality's register is open to its own staff only. */
  @Basis(
      value = "住民基本台帳法5条・36条の2",
      english = "Each municipality keeps its own register and guards it.")
  public static final class OwnMunicipalityOnly implements GateRule {

    @Override
    public Ruling examine(Request request) {
      return request.who().role().atTheCounter() && request.who().seal().equals(request.seal())
          ? new Ruling.Pass()
          : new Ruling.Refuse(refusal(OwnMunicipalityOnly.class, "gate.own-municipality-only"));
    }
  }

  /** What other bodies may be told is open to their officials only. */
  @Basis(
      value = "住民基本台帳法30条の25",
      english = "Identification information is given to nobody but those whom the law names.",
      from = "2002-08-05")
  public static final class OfficialsOnly implements GateRule {

    @Override
    public Ruling examine(Request request) {
      return request.who().role() == Role.OFFICE_OFFICIAL
          ? new Ruling.Pass()
          : new Ruling.Refuse(refusal(OfficialsOnly.class, "gate.officials-only"));
    }
  }

  private static GateRule.Ruling aPurposeIsNamed(Request request) {
    return PurposeIsNamed.of(request.purpose()) instanceof Verdict.Broken broken
        ? new GateRule.Ruling.Refuse(broken.refusal())
        : new GateRule.Ruling.Pass();
  }

  private static Refusal refusal(Class<?> rule, String message) {
    RuleName name = RuleName.of(rule);
    return new Refusal(name.code(), name.article(), Messages.get(message));
  }
}
