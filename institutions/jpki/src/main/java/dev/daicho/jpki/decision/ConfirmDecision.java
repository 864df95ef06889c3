package dev.daicho.jpki.decision;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.procedure.LiftSuspension;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.procedure.RevokeUnderLeakedKey;
import dev.daicho.jpki.procedure.TwoPersons;

/** A second operator confirms what was proposed (決裁), and with that it is done. */
@Basis(
    value = "公的個人認証法13条・14条・32条・33条",
    english = "What two people have decided is recorded at once, and with that it has effect.",
    from = "2016-01-01")
public final class ConfirmDecision {

  private final Decisions decisions;
  private final RevokeCertificate revoke;
  private final LiftSuspension lift;
  private final RevokeUnderLeakedKey revokeAll;

  /**
   * @param decisions where it is done
   */
  public ConfirmDecision(Decisions decisions) {
    this.decisions = decisions;
    Certificates certificates =
        new Certificates(decisions.store(), decisions.log(), decisions.clock());
    this.revoke = new RevokeCertificate(certificates);
    this.lift = new LiftSuspension(certificates);
    this.revokeAll =
        new RevokeUnderLeakedKey(decisions.store(), decisions.log(), decisions.clock());
  }

  /**
   * Confirms it.
   *
   * @param by who, and why
   * @return the decision; refused, also when what was proposed cannot be done any more, nothing was
   *     done
   */
  public Outcome<Decision> confirm(long id, Certificates.By by) {
    return decisions.decide(
        ConfirmDecision.class,
        id,
        by,
        Decision.Conclusion.CONFIRMED,
        proposed -> carryOut(proposed.matter(), new TwoPersons(proposed.proposer(), by)));
  }

  private Outcome<?> carryOut(Matter matter, TwoPersons both) {
    return switch (matter) {
      case Matter.RecordError(CertificateNumber number) ->
          revoke.revoke(number, RevocationCause.RECORD_ERROR, both);
      case Matter.Lifting(CertificateNumber number) -> lift.lift(number, both);
      case Matter.AuthorityKeyLeaked key -> revokeAll.revoke(key.authority(), key.bytes(), both);
    };
  }
}
