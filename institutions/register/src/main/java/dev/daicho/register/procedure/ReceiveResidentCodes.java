package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.rule.DesignatedOnce;
import dev.daicho.register.store.Register;
import java.util.List;

/**
 * J-LIS designates resident codes to the municipality and notifies it of them: they are kept until
 * each is recorded. No record changes, and nobody is told. A municipality that has none left asks
 * within the act that needs one ({@link CodeStock}); with this it seldom has to.
 */
@Basis(
    value = "住民基本台帳法30条の2第1項・施行規則9条・標準仕様書4.3.1",
    english = "J-LIS designates to each municipality the resident codes that it may record.",
    from = "2002-08-05")
public final class ReceiveResidentCodes implements Procedure<ReceiveResidentCodes.Filing, Long> {

  /**
   * What J-LIS has designated.
   *
   * @param codes none of them designated before
   */
  public record Filing(List<ResidentCode> codes) {
    public Filing {
      codes = List.copyOf(codes);
    }
  }

  private final Register register;

  ReceiveResidentCodes(Register register) {
    this.register = register;
  }

  /** Gives how many codes are at hand then. */
  @Override
  public Outcome<Long> file(Filing filing, Act act) {
    return Outcome.of(filing)
        .check(
            DesignatedOnce.of(
                filing.codes(), register.codesKnown(act.municipality(), filing.codes())))
        .then(f -> {
          register.receive(
              act.municipality(), f.codes().stream().map(ResidentCode::digits).toList());
          return register.codesLeft(act.municipality());
        });
  }
}
