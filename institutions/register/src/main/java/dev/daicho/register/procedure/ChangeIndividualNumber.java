package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.rule.AsRecorded;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.NumberLeftUnderCode;
import dev.daicho.register.rule.NumberMayBeMisused;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that has leaked and may be misused is replaced: at the person's request (個人番号指定請求書), or
 * by the mayor of their own accord. J-LIS makes the new one from the resident code, which stays;
 * the network is told both numbers (住民基本台帳法施行令30条の5第4号), the person is owed a notice, and a card is
 * to be returned and becomes void (番号法施行令3条5項・4条2項・14条6号), which is for whoever administers cards
 * to hear.
 */
@Basis(
    value = "番号法7条2項・施行令3条・4条",
    english = "A number that has leaked and may be misused is replaced, on request or ex officio.",
    from = "2015-10-05")
public final class ChangeIndividualNumber
    implements Procedure<ChangeIndividualNumber.Filing, ResidentRecord> {

  /**
   * What is to be done.
   *
   * @param person whose number
   * @param reason why it is feared to be misused
   * @param request what was asked for in writing, or null for the mayor's own accord
   */
  public record Filing(AddresseeNumber person, String reason, @Nullable Request request) {}

  /**
   * A written request.
   *
   * @param individualNumber the number that is to be replaced
   * @param requester who brings it
   */
  public record Request(IndividualNumber individualNumber, Requester requester) {}

  private final Register register;
  private final DesignateIndividualNumber designation;

  ChangeIndividualNumber(Register register, DesignateIndividualNumber designation) {
    this.register = register;
    this.designation = designation;
  }

  @Override
  public Outcome<ResidentRecord> file(Filing filing, Act act) {
    Optional<Household> household = register.lockHouseholdOf(act.municipality(), filing.person());
    Optional<ResidentRecord> resident = household.flatMap(its -> its.member(filing.person()));
    List<IndividualNumber> made = new ArrayList<>();
    return Outcome.of(filing)
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(NumberMayBeMisused.of(filing.reason()))
        .check(WordsCanBeKept.of(filing.reason()))
        .checkAll(requested(filing, resident))
        .check(ResidentNow.of(household, filing.person()))
        .check(() -> {
          designation.inPlaceOf(resident.orElseThrow()).ifPresent(made::add);
          return NumberLeftUnderCode.of(!made.isEmpty());
        })
        .then(f -> change(f, resident.orElseThrow(), made.getFirst(), act));
  }

  private static List<Verdict> requested(Filing filing, Optional<ResidentRecord> resident) {
    Request request = filing.request();
    if (request == null) {
      return List.of();
    }
    List<Verdict> verdicts = new ArrayList<>(List.of(request.requester().identified()));
    resident.ifPresent(record ->
        verdicts.add(AsRecorded.of(request.individualNumber(), record.individualNumber())));
    return verdicts;
  }

  private ResidentRecord change(
      Filing filing, ResidentRecord before, IndividualNumber number, Act act) {
    ResidentRecord after = before.withNumbers(before.residentCode(), number);
    long actNumber =
        register.write(
            ChangeIndividualNumber.class,
            filing.request() == null
                ? ChangeCause.NUMBER_CHANGED_EX_OFFICIO
                : ChangeCause.NUMBER_CHANGE_REQUESTED,
            act.processedOn(),
            act,
            null,
            new Register.Entry().because(filing.reason()).change(before, after));
    designation.notifyReplaced(actNumber, after.addresseeNumber(), act);
    return after;
  }
}
