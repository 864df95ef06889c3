package dev.daicho.foundation.access;

import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts: an account in a role, bound to a municipality or to none.
 *
 * @param account the account's name
 * @param role what they may do
 * @param municipality whose staff they are, or null for the nation's
 */
public record Actor(String account, Role role, @Nullable MunicipalityCode municipality) {

  /** Whether they belong to that municipality. */
  public boolean belongsTo(MunicipalityCode other) {
    return municipality != null && municipality.equals(other);
  }

  /** The rows they may see. */
  public Seal seal() {
    return municipality == null ? Seal.NATION : Seal.of(municipality);
  }
}
