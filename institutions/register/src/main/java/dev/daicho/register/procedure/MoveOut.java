package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.CardsHeld;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.rule.EventAfterResidence;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.MoveOutBeforehand;
import dev.daicho.register.rule.PeopleNamed;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.rule.SpecialMoveOutByCardHolder;
import dev.daicho.register.rule.SpecialMoveOutHasDestination;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Residents leave for another municipality or abroad: 転出届. Filed beforehand with a planned day,
 * they stay residents until it comes ({@link CompleteMoveOut}); the confirmed day comes later and
 * stands beside the planned one ({@link RecordMoveInNotice}). Who holds a My Number Card moves
 * without paper: instead of a certificate, the data are told to the municipality moved to.
 */
@Basis(
    value = "住民基本台帳法24条・24条の2",
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
   * @param withoutPaper filed as a card holder's (特例転入), or null for one with a certificate
   */
  public record Filing(
      HouseholdNumber household,
      List<AddresseeNumber> people,
      LocalDate leaves,
      String destination,
      boolean abroad,
      boolean exOfficio,
      @Nullable WithoutPaper withoutPaper) {
    public Filing {
      people = List.copyOf(people);
    }

    /** One with a certificate on paper. */
    public Filing(
        HouseholdNumber household,
        List<AddresseeNumber> people,
        LocalDate leaves,
        String destination,
        boolean abroad,
        boolean exOfficio) {
      this(household, people, leaves, destination, abroad, exOfficio, null);
    }
  }

  /**
   * That they move without paper (24条の2).
   *
   * @param destination the municipality moved to, which is told (転入予定地市町村)
   */
  public record WithoutPaper(MunicipalityCode destination) {}

  private final Register register;
  private final CardsHeld cards;

  MoveOut(Register register, CardsHeld cards) {
    this.register = register;
    this.cards = cards;
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
        .checkAll(special(filing, movers, act))
        .then(f -> leave(f, before, movers, act));
  }

  /** What has to be true of a move without paper. */
  private List<Verdict> special(Filing filing, List<ResidentRecord> movers, Act act) {
    WithoutPaper special = filing.withoutPaper();
    return special == null
        ? List.of()
        : List.of(
            SpecialMoveOutHasDestination.of(
                special.destination(), act.municipality(), filing.abroad(), filing.exOfficio()),
            SpecialMoveOutByCardHolder.of(
                movers.stream()
                    .map(mover ->
                        new SpecialMoveOutByCardHolder.Mover(
                            mover.relationship().isHead(), holdsCard(mover, act)))
                    .toList()));
  }

  private boolean holdsCard(ResidentRecord person, Act act) {
    return cards.holdsCard(act.municipality(), person.residentCode(), act.filedOn());
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
    long number =
        register.write(
            MoveOut.class,
            filing.abroad() ? ChangeCause.MOVE_OUT_ABROAD : ChangeCause.MOVE_OUT,
            filing.leaves(),
            act,
            null,
            entry);
    WithoutPaper special = filing.withoutPaper();
    if (special != null) {
      String head = before.head().map(record -> record.names().display()).orElse("");
      movers.forEach(mover ->
          register.tell(mover, data(filing, special.destination(), mover, head, number, act)));
    }
    return new MoveOutCertificate(
        act.municipality(),
        movers.getFirst().address().full(),
        filing.destination(),
        filing.leaves(),
        filing.exOfficio(),
        special != null,
        left);
  }

  private MoveOutData data(
      Filing filing,
      MunicipalityCode destination,
      ResidentRecord mover,
      String head,
      long number,
      Act act) {
    return new MoveOutData(
        act.municipality(),
        mover.addresseeNumber(),
        number,
        destination,
        mover.names(),
        mover.birth(),
        mover.sex(),
        mover.relationship(),
        head,
        mover.citizenship(),
        mover.individualNumber(),
        mover.residentCode(),
        mover.address().full(),
        filing.destination(),
        filing.leaves(),
        act.filedOn(),
        holdsCard(mover, act));
  }
}
