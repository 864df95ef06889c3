package dev.daicho.register;

import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.util.Comparator;

/**
 * One line of an annex's row of addresses, with where it was heard.
 *
 * @param stay what it says
 * @param toldBy the municipality of residence that told it
 * @param toldAt when that was decided there, town time
 */
public record AnnexLine(AnnexStay stay, MunicipalityCode toldBy, Instant toldAt) {

  /** The order of the row: by the day, and of one day by when it was told. */
  static final Comparator<AnnexLine> IN_ORDER =
      Comparator.comparing((AnnexLine line) -> line.stay().since())
          .thenComparing(AnnexLine::toldAt);
}
