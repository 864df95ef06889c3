package dev.daicho.jpki.decision;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.PurposeIsNamed;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.LeakedKeys;
import dev.daicho.jpki.rule.CertificateKnown;
import dev.daicho.jpki.rule.KeyIsSound;
import dev.daicho.jpki.rule.KeyKnown;
import dev.daicho.jpki.rule.StillInEffect;
import dev.daicho.jpki.rule.SuspendedOnlyOnce;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An operator proposes what two have to decide (起案); nothing is done yet. */
@Basis(
    value = "公的個人認証法施行規則74条2号・3号",
    english = "What two people decide is proposed by one of them, with its grounds.",
    from = "2016-01-01")
public final class ProposeDecision {

  private final Decisions decisions;
  private final CertificateBook certificates;
  private final LeakedKeys leaked;

  /**
   * @param decisions where it is done
   */
  public ProposeDecision(Decisions decisions) {
    this.decisions = decisions;
    this.certificates = new CertificateBook(decisions.store());
    this.leaked = new LeakedKeys(decisions.store());
  }

  /**
   * Proposes it.
   *
   * @param by who, and on what grounds
   * @return the proposal; refused when they may not, or when it could not be done as things stand
   */
  public Outcome<Decision> propose(Matter matter, Certificates.By by) {
    return decisions.logged(
        ProposeDecision.class,
        by,
        now ->
            Outcome.of(matter)
                .check(OperatorsDecide.of(by.who()))
                .check(PurposeIsNamed.of(by.purpose()))
                .checkAll(possible(matter, now))
                .then(one -> decisions.book().propose(one, by, now, now.plus(DecidedInTime.TERM))));
  }

  private List<Verdict> possible(Matter matter, Instant now) {
    return switch (matter) {
      case Matter.RecordError(CertificateNumber number) ->
          known(number, record -> List.of(StillInEffect.of(record, now)));
      case Matter.Lifting(CertificateNumber number) ->
          known(
              number,
              record -> List.of(StillInEffect.of(record, now), SuspendedOnlyOnce.toLift(record)));
      case Matter.AuthorityKeyLeaked key ->
          List.of(
              KeyKnown.of(key.authority(), decisions.isKnown(key)),
              KeyIsSound.of(key.authority(), leaked.has(key.authority(), key.bytes())));
    };
  }

  private List<Verdict> known(
      CertificateNumber number, Function<CertificateRecord, List<Verdict>> rules) {
    Optional<CertificateRecord> record = certificates.find(number);
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(CertificateKnown.of(number, record.isPresent()));
    record.map(rules).ifPresent(verdicts::addAll);
    return verdicts;
  }
}
