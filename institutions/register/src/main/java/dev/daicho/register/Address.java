package dev.daicho.register;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * An address in Japan (住所), building included.
 *
 * @param municipality where it lies
 * @param town 町字 with chome, such as 「旭一丁目」; empty where a municipality has none
 * @param block what follows: 「１番５号」
 * @param building 方書, or null
 * @param postcode seven digits without hyphen, or null when not known
 */
public record Address(
    MunicipalityCode municipality,
    String town,
    String block,
    @Nullable String building,
    @Nullable String postcode) {

  /** Whether both are one dwelling; the postcode is only how the post finds it. */
  public boolean samePlace(Address other) {
    return municipality.equals(other.municipality) && local().equals(other.local());
  }

  /** Town, block and building, as within the municipality. */
  public String local() {
    return town + block + (building == null ? "" : "　" + building);
  }

  /** The whole address from the prefecture on. */
  public String full() {
    return Municipalities.byCode(municipality).map(Municipality::fullName).orElse("") + local();
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "Address[masked]";
  }
}
