package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Who is to be told of a move-in, or asked about it, is a municipality. */
@Basis(
    value = "住民基本台帳法9条1項・24条の2第5項",
    english = "The municipality moved from, where it is named, is one that there is.")
public final class FormerMunicipalityKnown {

  private FormerMunicipalityKnown() {}

  /** Whether there is such a municipality; null names none. */
  public static Verdict of(@Nullable MunicipalityCode former) {
    if (former == null) {
      return Verdict.silent();
    }
    return Municipalities.byCode(former).isPresent()
        ? Verdict.met(FormerMunicipalityKnown.class)
        : Verdict.broken(
            FormerMunicipalityKnown.class, Messages.get("register.former-municipality-known.not"));
  }
}
