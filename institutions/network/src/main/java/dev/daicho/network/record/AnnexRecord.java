package dev.daicho.network.record;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.AnnexIdentity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 附票本人確認情報: the identity in one annex with what was done to it last (住民基本台帳法30条の41).
 *
 * @param issuer the municipality of the registered domicile, whose annex it is
 * @param subject what the annex is called there
 * @param change what was done
 * @param changedOn the day it was done
 * @param identity the items
 * @param formerCode the resident code before, when that changed, or null
 * @param toldAt when the level below told it, town time
 */
public record AnnexRecord(
    MunicipalityCode issuer,
    String subject,
    Change change,
    LocalDate changedOn,
    AnnexIdentity identity,
    @Nullable ResidentCode formerCode,
    Instant toldAt)
    implements KeptRecord {

  @Override
  public Map<String, @Nullable String> items() {
    return AnnexColumns.items(identity);
  }

  /** Without the items, which are personal. */
  @Override
  public String toString() {
    return issuer + "/" + subject + " " + change;
  }
}
