package dev.daicho.network.relay;

import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.util.Collection;
import java.util.Set;

/**
 * Which codes J-LIS has handed out to whom (住民基本台帳法30条の2), and which number each has by now
 * (番号法8条3項).
 */
@FunctionalInterface
public interface Pools {

  /** Those of the codes that were never handed out to that municipality. */
  Set<ResidentCode> foreign(MunicipalityCode municipality, Collection<ResidentCode> codes);

  /**
   * Hears that a register has changed somebody's code or number: what was proposed stands now.
   * Heard twice, the same as once.
   */
  default void changed(IdentityRecord told) {}
}
