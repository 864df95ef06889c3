package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.rule.EventAfterResidence;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.MoveOutBeforehand;
import dev.daicho.register.rule.PeopleNamed;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Residents leave for another municipality or abroad: 転出届. Filed beforehand with a planned day,
 * they stay residents until it comes ({@link CompleteMoveOut}); the confirmed day comes later and
 * stands beside the planned one ({@link RecordMoveInNotice}).
 */
@Basis(
    value = "住民基本台帳法24条",
    english = "Whoever moves out files name, destination and planned day beforehand.")
public final class MoveOut implements Procedure<MoveOut.Filing, MoveOutCertificate> {

  /**
   * What is filed at the counter.
   *
   * @param household the household they live in
   * @param people who leave
   * @param leaves 転出の予定年月日
   * @param destination 転出先, a municipality at least, or a country
   * @param abroad whether the destination is abroad
   * @param exOfficio whether the office records it because it was filed too late
   */
  public record Filing(
      HouseholdNumber household,
      List<AddresseeNumber> people,
      LocalDate leaves,
      String destination,
      boolean abroad,
      boolean exOfficio) {
    public Filing {
      people = List.copyOf(people);
    }
  }

  private final Register register;

  MoveOut(Register register) {
    this.register = register;
  }

  @Override
  public Outcome<MoveOutCertificate> file(Filing filing, Act act) {
    Household before = register.lock(act.municipality(), filing.household());
    List<ResidentRecord> movers =
        before.residents().stream()
            .filter(member -> filing.people().contains(member.addresseeNumber()))
            .toList();
    return Outcome.of(filing)
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(MoveOutBeforehand.of(filing.leaves(), act.filedOn(), filing.exOfficio()))
        .check(WordsCanBeKept.of(filing.destination()))
        .check(PeopleNamed.of(filing.people()))
        .check(ResidentNow.of(before, filing.people()))
        .check(HouseholdHasHead.ofStaying(before, filing.people()))
        .checkAll(
            movers.stream().map(mover -> EventAfterResidence.of(mover, filing.leaves())).toList())
        .then(f -> leave(f, before, movers, act));
  }

  private MoveOutCertificate leave(
      Filing filing, Household before, List<ResidentRecord> movers, Act act) {
    ResidentStatus status =
        filing.leaves().isAfter(act.processedOn())
            ? ResidentStatus.MOVING_OUT
            : ResidentStatus.MOVED_OUT;
    Removal removal =
        new Removal(filing.leaves(), filing.destination(), filing.abroad(), null, null, null);
    Register.Entry entry = new Register.Entry();
    List<ResidentRecord> left = new ArrayList<>();
    for (ResidentRecord mover : movers) {
      ResidentRecord after = mover.withStatus(status, removal);
      entry.change(mover, after);
      left.add(after);
    }
    if (status == ResidentStatus.MOVED_OUT) {
      Leaving.makeLastOneHead(before, filing.people(), entry);
    }
    register.write(
        MoveOut.class,
        filing.abroad() ? ChangeCause.MOVE_OUT_ABROAD : ChangeCause.MOVE_OUT,
        filing.leaves(),
        act,
        null,
        entry);
    return new MoveOutCertificate(
        act.municipality(),
        movers.getFirst().address().full(),
        filing.destination(),
        filing.leaves(),
        filing.exOfficio(),
        left);
  }
}
