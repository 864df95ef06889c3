package dev.daicho.network.record;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 本人確認情報: the identity of one resident record with what was done to it last (住民基本台帳法30条の6).
 *
 * @param issuer the municipality whose resident record it is
 * @param subject the 宛名番号 there
 * @param change what was done
 * @param cause why (異動事由)
 * @param eventOn the day that happened (異動日); the planned day of a move-out
 * @param identity the items
 * @param formerCode the resident code before, when that changed, or null
 * @param formerNumber the individual number before, when that changed, or null
 * @param toldAt when the level below told it, town time
 */
public record IdentityRecord(
    MunicipalityCode issuer,
    String subject,
    Change change,
    ChangeCause cause,
    LocalDate eventOn,
    IdentityInformation identity,
    @Nullable ResidentCode formerCode,
    @Nullable IndividualNumber formerNumber,
    Instant toldAt)
    implements KeptRecord {

  @Override
  public Map<String, @Nullable String> items() {
    return IdentityColumns.items(identity);
  }

  /** Without the items, which are personal. */
  @Override
  public String toString() {
    return issuer + "/" + subject + " " + change;
  }
}
