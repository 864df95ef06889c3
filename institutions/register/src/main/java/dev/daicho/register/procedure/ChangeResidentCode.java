package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.Notification;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.rule.AsRecorded;
import dev.daicho.register.rule.CodeToRecord;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.store.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resident asks for another resident code: 住民票コードの変更請求. No reason is asked, and it may be done
 * again and again. The new code comes from the municipality's own; the former one is never recorded
 * again. The individual number stays as it is. The network is told both codes (施行令30条の5第5号), the
 * resident is owed a notice in writing, and a card becomes void (番号法施行令14条5号), which is for whoever
 * administers cards to hear.
 */
@Basis(
    value = "住民基本台帳法30条の4",
    english = "A resident may have the resident code changed, without a reason.",
    from = "2002-08-05")
public final class ChangeResidentCode
    implements Procedure<ChangeResidentCode.Filing, ResidentRecord> {

  /**
   * What the written request says (変更請求書).
   *
   * @param person whose code
   * @param residentCode the code that is to be changed
   * @param requester who brings the request
   */
  public record Filing(AddresseeNumber person, ResidentCode residentCode, Requester requester) {}

  private final Register register;
  private final CodeStock codes;

  ChangeResidentCode(Register register, CodeStock codes) {
    this.register = register;
    this.codes = codes;
  }

  @Override
  public Outcome<ResidentRecord> file(Filing filing, Act act) {
    Optional<Household> household = register.lockHouseholdOf(act.municipality(), filing.person());
    Optional<ResidentRecord> resident = household.flatMap(its -> its.member(filing.person()));
    List<ResidentCode> taken = new ArrayList<>();
    return Outcome.of(filing)
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(filing.requester().identified())
        .check(ResidentNow.of(household, filing.person()))
        .checkAll(
            resident.stream()
                .map(record -> AsRecorded.of(filing.residentCode(), record.residentCode()))
                .toList())
        .check(() -> take(taken, act))
        .then(f -> change(resident.orElseThrow(), taken.getFirst(), act));
  }

  private Verdict take(List<ResidentCode> taken, Act act) {
    codes.take(act.municipality()).ifPresent(taken::add);
    return CodeToRecord.of(!taken.isEmpty());
  }

  private ResidentRecord change(ResidentRecord before, ResidentCode code, Act act) {
    ResidentRecord after = before.withNumbers(code, before.individualNumber());
    long number =
        register.write(
            ChangeResidentCode.class,
            ChangeCause.CODE_CHANGE_REQUESTED,
            act.processedOn(),
            act,
            null,
            new Register.Entry().change(before, after));
    register
        .notifications()
        .owe(
            number,
            List.of(after.addresseeNumber()),
            List.of(Notification.Kind.RESIDENT_CODE_CHANGE),
            act);
    return after;
  }
}
