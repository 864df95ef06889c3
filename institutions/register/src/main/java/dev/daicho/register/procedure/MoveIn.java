package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.register.Address;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.rule.AddressInMunicipality;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.FilingNotInFuture;
import dev.daicho.register.rule.MoveInDeadline;
import dev.daicho.register.rule.MoveOutCertificatePresented;
import dev.daicho.register.rule.WordsCanBeKept;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People move in from another municipality: 転入届. Refused as the rules say, changing nothing: before
 * the move, late without a reason, without the move-out certificate's data, to an address
 * elsewhere, into a household where nobody lives, or when somebody is a resident here already.
 */
@Basis(
    value = "住民基本台帳法22条",
    english = "Whoever has moved into a municipality files it there within 14 days.")
public final class MoveIn implements Procedure<MoveIn.Filing, Household> {

  /**
   * What is filed at the counter.
   *
   * @param people who moved, with the code and number that the move-out certificate carries
   * @param movedIn 転入をした年月日
   * @param address the new address
   * @param household a household of their own, or one they join
   * @param previousAddress 転入前住所
   * @param reasonForLateness why it is filed late, or null
   */
  public record Filing(
      List<Newcomer> people,
      LocalDate movedIn,
      Address address,
      HouseholdChoice household,
      String previousAddress,
      @Nullable String reasonForLateness) {
    public Filing {
      people = List.copyOf(people);
    }
  }

  private final Entering entering;

  MoveIn(Entering entering) {
    this.entering = entering;
  }

  @Override
  public Outcome<Household> file(Filing filing, Act act) {
    EarlierRecords earlier = entering.lock(filing.people(), filing.household(), act);
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.movedIn(), act.processedOn()))
        .check(FilingNotInFuture.of(act.filedOn(), act.processedOn()))
        .check(FilingNotInFuture.notBefore(filing.movedIn(), act.filedOn()))
        .check(MoveInDeadline.of(filing.movedIn(), act.filedOn(), filing.reasonForLateness()))
        .check(AddressInMunicipality.of(filing.address(), act.municipality()))
        .check(
            MoveOutCertificatePresented.of(
                filing.people().stream().map(Newcomer::carried).toList(), filing.previousAddress()))
        .check(WordsCanBeKept.of(filing.address()))
        .check(WordsCanBeKept.of(filing.previousAddress(), filing.reasonForLateness()))
        .checkAll(
            entering.examine(filing.people(), earlier, filing.household(), filing.movedIn(), act))
        .checkAll(entering.joined(filing.household(), filing.address(), act))
        .then(f ->
            entering.enter(
                MoveIn.class,
                ChangeCause.MOVE_IN,
                f.people(),
                earlier,
                f.household(),
                f.address(),
                f.movedIn(),
                f.previousAddress(),
                f.reasonForLateness(),
                act));
  }
}
