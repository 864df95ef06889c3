package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The planned day of those who filed to leave has come: their records are removed on it (standard
 * specification 1.1.5). Nobody files this; the office does it every morning, again and again until
 * nobody is left: one filing takes {@value #HOUSEHOLDS_AT_ONCE} households, so that its transaction
 * stays short.
 */
@Basis(
    value = "住民基本台帳法8条・施行令8条・標準仕様書1.1.5",
    english = "Who filed to move out is removed on the planned day.")
public final class CompleteMoveOut implements Procedure<CompleteMoveOut.Filing, Integer> {

  private static final int HOUSEHOLDS_AT_ONCE = 100;

  /** The day up to which planned departures are completed, today at the latest. */
  public record Filing(LocalDate day) {}

  private final Register register;

  CompleteMoveOut(Register register) {
    this.register = register;
  }

  /** Gives the number of people removed; 0 when nobody is left. */
  @Override
  public Outcome<Integer> file(Filing filing, Act act) {
    return Outcome.of(filing)
        .check(EventNotInFuture.of(filing.day(), act.processedOn()))
        .then(f -> complete(f, act));
  }

  private int complete(Filing filing, Act act) {
    List<HouseholdNumber> households =
        register.householdsLeavingBy(act.municipality(), filing.day(), HOUSEHOLDS_AT_ONCE);
    register.locks().take(act.municipality(), households, List.of());
    int removed = 0;
    for (HouseholdNumber household : households) {
      // One act for each planned departure: household, day and destination.
      Map<Removal, List<ResidentRecord>> departures =
          register.residents().household(act.municipality(), household).residents().stream()
              .filter(member -> member.status() == ResidentStatus.MOVING_OUT)
              .filter(member -> !planned(member).plannedOn().isAfter(filing.day()))
              .collect(
                  Collectors.groupingBy(
                      CompleteMoveOut::planned, LinkedHashMap::new, Collectors.toList()));
      for (Map.Entry<Removal, List<ResidentRecord>> departure : departures.entrySet()) {
        remove(household, departure.getKey(), departure.getValue(), act);
        removed += departure.getValue().size();
      }
    }
    return removed;
  }

  private void remove(
      HouseholdNumber household, Removal removal, List<ResidentRecord> leaving, Act act) {
    List<AddresseeNumber> people = leaving.stream().map(ResidentRecord::addresseeNumber).toList();
    Register.Entry entry = new Register.Entry();
    leaving.forEach(
        record -> entry.change(record, record.withStatus(ResidentStatus.MOVED_OUT, removal)));
    Leaving.makeLastOneHead(
        register.residents().household(act.municipality(), household), people, entry);
    register.write(
        CompleteMoveOut.class,
        removal.abroad() ? ChangeCause.MOVE_OUT_ABROAD : ChangeCause.MOVE_OUT,
        removal.plannedOn(),
        act,
        null,
        entry);
  }

  private static Removal planned(ResidentRecord leaving) {
    return Objects.requireNonNull(leaving.removal());
  }
}
