package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import dev.daicho.register.rule.BirthReportDeadline;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child is born to a household: recorded ex officio from the birth report (出生届). The child is
 * given a resident code and an individual number.
 */
@Basis(
    value = "住民基本台帳法8条・施行令12条2項1号",
    english = "A birth is recorded ex officio when the birth report is accepted.")
public final class ReportBirth implements Procedure<ReportBirth.Filing, Household> {

  /**
   * What the birth report says.
   *
   * @param household the household the child belongs to
   * @param names the child's
   * @param sex 男女の別
   * @param born 生年月日
   * @param as 続柄 to the head
   * @param citizenship 戸籍の表示, or a foreign child's items
   * @param reasonForLateness why it is reported late, or null
   */
  public record Filing(
      HouseholdNumber household,
      Names names,
      Sex sex,
      LocalDate born,
      Relationship as,
      Citizenship citizenship,
      @Nullable String reasonForLateness) {}

  private final Register register;
  private final Entering entering;

  ReportBirth(Register register, Entering entering) {
    this.register = register;
    this.entering = entering;
  }

  @Override
  public Outcome<Household> file(Filing filing, Act act) {
    HouseholdChoice household = new HouseholdChoice.Joining(filing.household());
    List<Newcomer> child =
        List.of(
            new Newcomer(
                filing.names(),
                RecordedDate.of(filing.born()),
                filing.sex(),
                filing.as(),
                filing.citizenship(),
                null,
                null));
    Entrants entrants = entering.lock(child, household, act);
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.born(), act.processedOn()))
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(FilingNotInFuture.notBefore(filing.born(), act.filedOn()))
        .check(BirthReportDeadline.of(filing.born(), act.filedOn(), filing.reasonForLateness()))
        .check(WordsCanBeKept.of(filing.reasonForLateness()))
        .check(
            ResidentNow.inhabited(
                register.residents().household(act.municipality(), filing.household())))
        .checkAll(entering.examine(entrants, household, filing.born(), act))
        .check(() -> entering.takeFirstCodes(entrants, act))
        .then(f ->
            entering.enter(
                ReportBirth.class,
                ChangeCause.BIRTH,
                entrants,
                household,
                register
                    .residents()
                    .household(act.municipality(), f.household())
                    .residents()
                    .getFirst()
                    .address(),
                f.born(),
                null,
                f.reasonForLateness(),
                act));
  }
}
