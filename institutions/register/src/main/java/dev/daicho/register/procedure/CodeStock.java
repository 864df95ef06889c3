package dev.daicho.register.procedure;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ResidentCodeSupply;
import dev.daicho.register.store.Register;
import java.util.Optional;

/**
 * The resident codes that J-LIS has designated to a municipality and nobody has yet (住民基本台帳法30条の2).
 * Asked for one when there is none, it asks J-LIS for more (施行規則9条2項).
 */
final class CodeStock {

  /** Few, since a filing that is undone loses those it has asked for. */
  private static final int CODES_AT_ONCE = 20;

  private final Register register;
  private final ResidentCodeSupply supply;

  CodeStock(Register register, ResidentCodeSupply supply) {
    this.register = register;
    this.supply = supply;
  }

  /** Takes one for good, unless the transaction is undone; nothing when J-LIS gives none. */
  Optional<ResidentCode> take(MunicipalityCode municipality) {
    return register
        .takeCode(municipality)
        .or(() -> {
          register.receive(
              municipality,
              supply.more(municipality, CODES_AT_ONCE).stream().map(ResidentCode::digits).toList());
          return register.takeCode(municipality);
        })
        .map(ResidentCode::of);
  }
}
