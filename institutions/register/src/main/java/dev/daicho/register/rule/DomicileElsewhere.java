package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisteredDomicile;
import java.util.Optional;

/** An annex is sent on when the registered domicile goes to another municipality. */
@Basis(
    value = "住民基本台帳法19条3項",
    english = "The former municipality tells the one to which the registered domicile has gone.")
public final class DomicileElsewhere {

  private DomicileElsewhere() {}

  /**
   * Whether the new registered domicile names another municipality.
   *
   * @param domicile 新本籍 as it is written
   */
  public static Verdict of(String domicile, MunicipalityCode here) {
    Optional<MunicipalityCode> there = RegisteredDomicile.municipality(domicile);
    if (there.isEmpty()) {
      return broken("register.domicile-elsewhere.unknown");
    }
    return there.get().equals(here)
        ? broken("register.domicile-elsewhere.here")
        : Verdict.met(DomicileElsewhere.class);
  }

  private static Verdict broken(String message) {
    return Verdict.broken(DomicileElsewhere.class, Messages.get(message));
  }
}
