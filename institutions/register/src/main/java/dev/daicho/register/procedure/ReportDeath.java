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
import dev.daicho.register.rule.DeathNotBeforeBirth;
import dev.daicho.register.rule.DeathReportDeadline;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resident has died: removed ex officio from the death report (死亡届). Who stays alone becomes
 * head; where two or more stay behind a head, they change the head first.
 */
@Basis(
    value = "住民基本台帳法8条・施行令8条・12条2項1号",
    english = "Who died is removed ex officio when the death report is accepted.")
public final class ReportDeath implements Procedure<ReportDeath.Filing, ResidentRecord> {

  /**
   * What the death report says.
   *
   * @param person who died
   * @param died the day of death
   * @param known the day on which it became known
   * @param reasonForLateness why it is reported late, or null
   */
  public record Filing(
      AddresseeNumber person,
      LocalDate died,
      LocalDate known,
      @Nullable String reasonForLateness) {}

  private final Register register;

  ReportDeath(Register register) {
    this.register = register;
  }

  @Override
  public Outcome<ResidentRecord> file(Filing filing, Act act) {
    Optional<Household> household = register.lockHouseholdOf(act.municipality(), filing.person());
    Optional<ResidentRecord> person = household.flatMap(h -> h.member(filing.person()));
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.died(), act.processedOn()))
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(FilingNotInFuture.notBefore(filing.died(), act.filedOn()))
        .check(DeathReportDeadline.ofKnown(filing.died(), filing.known(), act.filedOn()))
        .check(DeathReportDeadline.of(filing.known(), act.filedOn(), filing.reasonForLateness()))
        .check(WordsCanBeKept.of(filing.reasonForLateness()))
        .check(ResidentNow.of(household, filing.person()))
        .check(
            household
                .map(before -> HouseholdHasHead.ofStaying(before, List.of(filing.person())))
                .orElse(Verdict.silent()))
        .check(
            person
                .map(record -> DeathNotBeforeBirth.of(record.birth(), filing.died()))
                .orElse(Verdict.silent()))
        .then(f -> remove(f, person.orElseThrow(), household.orElseThrow(), act));
  }

  private ResidentRecord remove(
      Filing filing, ResidentRecord before, Household household, Act act) {
    ResidentRecord after =
        before.withStatus(ResidentStatus.DECEASED, Removal.byDeath(filing.died()));
    Register.Entry entry =
        new Register.Entry().because(filing.reasonForLateness()).change(before, after);
    Leaving.makeLastOneHead(household, List.of(filing.person()), entry);
    register.write(ReportDeath.class, ChangeCause.DEATH, filing.died(), act, null, entry);
    return after;
  }
}
