package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisteredDomicile;

/** A municipality keeps the annexes of those whose registered domicile lies in it. */
@Basis(
    value = "住民基本台帳法16条1項",
    english = "Annexes are kept by the municipality of the registered domicile.")
public final class DomicileHere {

  private DomicileHere() {}

  /**
   * Whether a registered domicile is the municipality's.
   *
   * @param domicile 本籍 as it is written
   */
  public static Verdict of(String domicile, MunicipalityCode here) {
    return RegisteredDomicile.municipality(domicile).filter(here::equals).isPresent()
        ? Verdict.met(DomicileHere.class)
        : Verdict.broken(DomicileHere.class, Messages.get("register.domicile-here.not"));
  }
}
