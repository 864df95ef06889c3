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
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The planned day of those who filed to leave has come: their records are removed on it (standard
 * specification 1.1.5). Nobody files this; the office does it every morning.
 */
@Basis(
    value = "住民基本台帳法8条・施行令8条・標準仕様書1.1.5",
    english = "Who filed to move out is removed on the planned day.")
public final class CompleteMoveOut implements Procedure<CompleteMoveOut.Filing, Integer> {

  /** The day up to which planned departures are completed. */
  public record Filing(LocalDate day) {}

  private final Register register;

  CompleteMoveOut(Register register) {
    this.register = register;
  }

  /** Gives the number of people removed. */
  @Override
  public Outcome<Integer> file(Filing filing, Act act) {
    return Outcome.of(filing).then(f -> complete(f, act));
  }

  private int complete(Filing filing, Act act) {
    List<ResidentRecord> leaving = register.leavingBy(act.municipality(), filing.day());
    // One act for each planned departure: household, day and destination.
    Map<String, List<ResidentRecord>> departures =
        leaving.stream()
            .collect(
                Collectors.groupingBy(
                    record -> record.householdNumber().digits() + " " + record.removal(),
                    TreeMap::new,
                    Collectors.toList()));
    departures.values().forEach(departure -> remove(departure, act));
    return leaving.size();
  }

  private void remove(List<ResidentRecord> departure, Act act) {
    Removal removal = Objects.requireNonNull(departure.getFirst().removal());
    HouseholdNumber household = departure.getFirst().householdNumber();
    List<AddresseeNumber> people = departure.stream().map(ResidentRecord::addresseeNumber).toList();
    Register.Entry entry = new Register.Entry();
    departure.forEach(
        record -> entry.change(record, record.withStatus(ResidentStatus.MOVED_OUT, removal)));
    Leaving.makeLastOneHead(
        register.residents().lock(act.municipality(), household), people, entry);
    register.write(
        CompleteMoveOut.class,
        removal.abroad() ? ChangeCause.MOVE_OUT_ABROAD : ChangeCause.MOVE_OUT,
        removal.plannedOn(),
        act,
        null,
        entry);
  }
}
