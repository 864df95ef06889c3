package dev.daicho.town.people;

import dev.daicho.numbers.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * An address of an invented household: a real town of the municipality, an invented number. Whether
 * a house stands at that number is not known and not asked.
 *
 * @param municipality where it lies
 * @param ward ward of a designated city, for example 中央区
 * @param town town with chome, for example 旭一丁目; null where the municipality's addresses have none
 * @param number block and house number (２番３号) or lot number (１２番地３), full-width digits
 * @param building 方書: the building's name and room
 * @param postcode seven digits where the data has one
 */
public record InventedAddress(
    MunicipalityCode municipality,
    @Nullable String ward,
    @Nullable String town,
    String number,
    @Nullable String building,
    @Nullable String postcode) {

  /** The address below the municipality, without the building: 中央区旭ケ丘一丁目２番３号. */
  public String street() {
    return (ward == null ? "" : ward) + (town == null ? "" : town) + number;
  }

  /** The address below the municipality, the building after a full-width space. */
  public String text() {
    return building == null ? street() : street() + "　" + building;
  }
}
