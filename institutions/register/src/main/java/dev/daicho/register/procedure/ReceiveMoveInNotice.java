package dev.daicho.register.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.FiledOnce;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.MoveInNotices;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.rule.MovedOutBefore;
import dev.daicho.register.store.Register;
import java.util.List;
import java.util.Optional;

/**
 * Takes move-in notices from the network and files {@link RecordMoveInNotice} for each, as the
 * account {@value #ACCOUNT}, without an officer's hand.
 */
public final class ReceiveMoveInNotice implements MoveInNotices {

  /** Who files it. */
  public static final String ACCOUNT = "juki-net";

  private final Register register;
  private final RecordMoveInNotice record;
  private final Desk desk;
  private final TownClock clock;

  /**
   * @param register the register
   * @param procedures its acts
   * @param desk where they are filed
   * @param clock town time
   */
  public ReceiveMoveInNotice(Register register, Procedures procedures, Desk desk, TownClock clock) {
    this.register = register;
    this.record = procedures.recordMoveInNotice();
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Reception receive(MoveInNotice notice, String key) {
    Optional<AddresseeNumber> person =
        register
            .residents()
            .ofCode(notice.former(), notice.residentCode())
            .map(ResidentRecord::addresseeNumber);
    return person.map(known -> record(known, notice, key)).orElseGet(ReceiveMoveInNotice::unknown);
  }

  private static Reception unknown() {
    RuleName rule = RuleName.of(MovedOutBefore.class);
    return new Reception.Refused(
        List.of(
            new Refusal(
                rule.code(), rule.article(), Messages.get("register.moved-out-before.not"))));
  }

  private Reception record(AddresseeNumber person, MoveInNotice notice, String key) {
    Outcome<ResidentRecord> outcome =
        desk.fileOnce(
            key,
            record,
            new RecordMoveInNotice.Filing(
                person, notice.movedIn(), notice.address(), clock.today()),
            new Act(
                new Actor(ACCOUNT, Role.MUNICIPAL_OFFICER, notice.former()),
                notice.former(),
                clock.today(),
                clock.instant(),
                "転入通知の受理"));
    return switch (outcome) {
      case Outcome.Accepted<ResidentRecord> ignored -> new Reception.Recorded();
      case Outcome.Refused<ResidentRecord> refused when FiledOnce.refused(refused) ->
          new Reception.Recorded();
      case Outcome.Refused<ResidentRecord>(List<Refusal> why, var ignored) ->
          new Reception.Refused(why);
    };
  }
}
