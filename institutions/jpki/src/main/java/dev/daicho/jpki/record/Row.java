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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How values lie in the columns of {@code certificate}, both ways. */
final class Row {

  static final String COLUMNS =
      "authority, serial, kind, holder, place, carrier, not_before, not_after, state, ended_at, reason, successor, parent, own_hold, parent_hold, prepared_at";

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
    return new CertificateRecord(
        new CertificateNumber(authority, row.getLong("serial")),
        CertificateKind.valueOf(row.getString("kind")),
        new Holder(row.getString("holder")),
        MunicipalityCode.of(row.getString("place")),
        row.getString("carrier"),
        new Validity(instant(row, "not_before"), instant(row, "not_after")),
        CertificateState.valueOf(row.getString("state")),
        ended(row),
        number(row, authority, "successor"),
        number(row, authority, "parent"),
        holds(row),
        instant(row, "prepared_at"));
  }

  static CertificateRecord.@Nullable Ended ended(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
    return ended == null
        ? null
        : new CertificateRecord.Ended(ended.toInstant(), reason(row).orElseThrow());
  }

  private static @Nullable CertificateNumber number(
      ResultSet row, Authority authority, String column) throws SQLException {
    long serial = row.getLong(column);
    return row.wasNull() ? null : new CertificateNumber(authority, serial);
  }

  private static Set<Hold> holds(ResultSet row) throws SQLException {
    Set<Hold> holds = EnumSet.noneOf(Hold.class);
    for (Hold hold : Hold.values()) {
      if (row.getBoolean(hold.column())) {
        holds.add(hold);
      }
    }
    return holds;
  }
}
