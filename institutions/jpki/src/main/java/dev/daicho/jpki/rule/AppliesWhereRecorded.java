package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.Standing;
import dev.daicho.numbers.MunicipalityCode;

/**
 * Whoever applies does so where their resident record is kept, or, abroad, where the annex of their
 * family register is (住所地市町村長, 附票管理市町村長).
 */
@Basis(
    value = "公的個人認証法3条・3条の2・22条・22条の2",
    english =
        "Certificates are applied for through the municipality that keeps the resident record or, for those abroad, the annex of the family register.",
    from = "2016-01-01")
public final class AppliesWhereRecorded {

  private AppliesWhereRecorded() {}

  /** Whether that municipality may take the application. */
  public static Verdict of(Standing standing, MunicipalityCode municipality) {
    return switch (standing) {
      case Standing.Resident resident -> at(resident.municipality(), municipality);
      case Standing.Abroad abroad -> at(abroad.municipality(), municipality);
      case Standing.Nowhere(var cause, var on) ->
          Verdict.broken(
              AppliesWhereRecorded.class,
              Messages.get("jpki.applies-where-recorded.nowhere", cause.title()));
    };
  }

  private static Verdict at(MunicipalityCode recorded, MunicipalityCode applied) {
    return recorded.equals(applied)
        ? Verdict.met(AppliesWhereRecorded.class)
        : Verdict.broken(
            AppliesWhereRecorded.class,
            Messages.get(
                "jpki.applies-where-recorded.elsewhere",
                new Bilingual(recorded.digits(), recorded.digits())));
  }
}
