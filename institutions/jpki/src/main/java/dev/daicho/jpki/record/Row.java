package dev.daicho.jpki.record;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How values lie in the columns of {@code certificate}, both ways. */
final class Row {

  static final String COLUMNS =
      "authority, serial, kind, holder, place, carrier, not_before, not_after, state, ended_at, reason, successor";

  private Row() {}

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static Optional<RevocationReason> reason(ResultSet row) throws SQLException {
    int code = row.getInt("reason");
    return row.wasNull() ? Optional.empty() : RevocationReason.of(BigInteger.valueOf(code));
  }

  static CertificateRecord read(ResultSet row, int number) throws SQLException {
    Authority authority = Authority.valueOf(row.getString("authority"));
    @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    CertificateRecord.@Nullable Ended end =
        ended == null
            ? null
            : new CertificateRecord.Ended(ended.toInstant(), reason(row).orElseThrow());
    long successor = row.getLong("successor");
    CertificateNumber next = row.wasNull() ? null : new CertificateNumber(authority, successor);
    return new CertificateRecord(
        new CertificateNumber(authority, row.getLong("serial")),
        CertificateKind.valueOf(row.getString("kind")),
        new Holder(row.getString("holder")),
        MunicipalityCode.of(row.getString("place")),
        row.getString("carrier"),
        new Validity(instant(row, "not_before"), instant(row, "not_after")),
        CertificateState.valueOf(row.getString("state")),
        end,
        next);
  }
}
