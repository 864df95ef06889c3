package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.MoveOutDataRequest;
import dev.daicho.register.rule.FormerMunicipalityKnown;
import dev.daicho.register.store.Register;

/**
 * Somebody has come with a card whose data are not here: the municipality moved from is told that
 * they came, and sends the data again. No record changes; what comes back stands among the expected
 * arrivals.
 */
@Basis(
    value = "住民基本台帳法24条の2第5項・6項",
    english = "Data that never came or were deleted are asked for again.",
    from = "2023-02-06")
public final class RequestMoveOutData
    implements Procedure<RequestMoveOutData.Filing, MoveOutDataRequest> {

  /**
   * Who has come.
   *
   * @param former the municipality moved from
   * @param residentCode the code on the card's chip or on what they say of their record
   */
  public record Filing(MunicipalityCode former, ResidentCode residentCode) {}

  private final Register register;

  RequestMoveOutData(Register register) {
    this.register = register;
  }

  @Override
  public Outcome<MoveOutDataRequest> file(Filing filing, Act act) {
    return Outcome.of(filing)
        .check(FormerMunicipalityKnown.of(filing.former()))
        .then(f -> {
          MoveOutDataRequest request = new MoveOutDataRequest(f.former(), f.residentCode());
          register.tellOther(act.municipality(), "request/" + f.former().digits(), request);
          return request;
        });
  }
}
