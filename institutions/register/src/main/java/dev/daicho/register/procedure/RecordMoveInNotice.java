package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.rule.EventAfterResidence;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.MovedOutBefore;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The new municipality says that somebody has moved in there: 転入通知の受理. The confirmed day and
 * destination are kept beside the planned ones and overwrite neither (standard specification
 * 4.1.3.1.1). Who has not been removed yet is removed on the confirmed day, if that is the earlier.
 */
@Basis(
    value = "住民基本台帳法9条1項・施行令13条3項",
    english = "The municipality moved to tells the former one; both days are kept.")
public final class RecordMoveInNotice
    implements Procedure<RecordMoveInNotice.Filing, ResidentRecord> {

  /**
   * What the notice says.
   *
   * @param person whom it is about, in this municipality
   * @param movedIn 転入をした年月日 over there
   * @param address the address over there
   * @param receivedOn 転入通知年月日
   */
  public record Filing(
      AddresseeNumber person, LocalDate movedIn, String address, LocalDate receivedOn) {}

  private final Register register;

  RecordMoveInNotice(Register register) {
    this.register = register;
  }

  @Override
  public Outcome<ResidentRecord> file(Filing filing, Act act) {
    Optional<Household> household = register.lockHouseholdOf(act.municipality(), filing.person());
    Optional<ResidentRecord> person = household.flatMap(h -> h.member(filing.person()));
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.receivedOn(), act.processedOn()))
        .check(EventNotInFuture.of(filing.movedIn(), act.processedOn()))
        .check(WordsCanBeKept.of(filing.address()))
        .check(MovedOutBefore.of(person))
        .check(
            person
                .map(record -> EventAfterResidence.of(record, filing.movedIn()))
                .orElse(Verdict.silent()))
        .then(f -> confirm(f, person.orElseThrow(), household.orElseThrow(), act));
  }

  private ResidentRecord confirm(
      Filing filing, ResidentRecord before, Household household, Act act) {
    Removal planned = Objects.requireNonNull(before.removal());
    Removal confirmed =
        new Removal(
            planned.plannedOn(),
            planned.plannedDestination(),
            planned.abroad(),
            filing.movedIn(),
            filing.address(),
            filing.receivedOn());
    ResidentRecord after = before.withStatus(ResidentStatus.MOVED_OUT, confirmed);
    Register.Entry entry = new Register.Entry().change(before, after);
    if (before.status().current()) {
      Leaving.makeLastOneHead(household, List.of(before.addresseeNumber()), entry);
    }
    register.write(
        RecordMoveInNotice.class,
        ChangeCause.MOVE_OUT_CONFIRMED,
        confirmed.effectiveOn(),
        act,
        null,
        entry);
    return after;
  }
}
