package dev.daicho.foundation.store;

import dev.daicho.numbers.MunicipalityCode;

/**
 * Whose rows a transaction may see: those of one municipality, or those that belong to none (an
 * operator's acts). The database enforces it by row policies; only {@link KeeperStore} sets it.
 *
 * @param value the municipality's six digits, or six zeros for what belongs to none
 */
public record Seal(String value) {

  /** What belongs to no municipality. */
  public static final Seal NATION = new Seal("000000");

  /** The rows of one municipality. */
  public static Seal of(MunicipalityCode municipality) {
    return new Seal(municipality.digits());
  }

  public Seal {
    if (value.length() != 6 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("a seal has six digits");
    }
  }
}
