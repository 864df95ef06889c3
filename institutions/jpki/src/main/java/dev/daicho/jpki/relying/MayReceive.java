package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a party is given something today. A deemed verifier stands on its platform's
 * accreditation and agreement (規則29条1項, 5項).
 */
public final class MayReceive {

  private final PartyBook book;

  /**
   * @param book the register
   */
  public MayReceive(PartyBook book) {
    this.book = book;
  }

  /** The party, or every rule that says no. */
  public Outcome<RelyingParty> of(String code, PartyService service, LocalDate today) {
    Optional<RelyingParty> party = book.find(code);
    return Outcome.of(code)
        .check(RegisteredOnce.known(code, party.isPresent()))
        .checkAll(party.map(one -> rules(one, service, today)).orElse(List.of()))
        .then(known -> party.orElseThrow());
  }

  private List<Verdict> rules(RelyingParty party, PartyService service, LocalDate today) {
    RelyingParty answers = Optional.ofNullable(party.platform()).flatMap(book::find).orElse(party);
    return List.of(
        AccreditationHolds.of(answers, today), ServiceInScope.of(answers, service, today));
  }
}
