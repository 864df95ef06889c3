package dev.daicho.bench.jpki;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.JpkiKeeper;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.town.Town;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.LongStream;

/**
 * Rows of certificates that were issued, and of which some are revoked: made by the server, without
 * the certificates themselves, which neither OCSP nor a list reads.
 */
final class FilledRecord {

  /** Numbers lie apart, as those that are drawn do. */
  private static final long APART = 2_141;

  private final Town town;
  private final KeeperStore loader;

  FilledRecord(Town town) {
    this.town = town;
    this.loader = town.keepers().loader(JpkiKeeper.KEEPER);
  }

  /** The serial number of a certificate, the first being 1. */
  static long serial(long which) {
    return which * APART;
  }

  /** Whether a certificate is revoked, where one in so many is. */
  static boolean isRevoked(long which, int oneIn) {
    return which % oneIn == 0;
  }

  /** All that are revoked of so many. */
  static LongStream revoked(int count, int oneIn) {
    return LongStream.rangeClosed(1, count).filter(which -> isRevoked(which, oneIn));
  }

  /**
   * Enters certificates.
   *
   * @param from the first, from 1
   * @param to the last
   * @param oneIn of how many one is revoked: 1 for all
   */
  void enter(Authority authority, int from, int to, int oneIn) {
    Instant now = town.clock().instant();
    CertificateKind kind =
        authority == Authority.SIGNING ? CertificateKind.SIGNING : CertificateKind.AUTHENTICATION;
    loader.within(
        Seal.NATION,
        () ->
            loader
                .sql()
                .sql(
                    """
                    insert into certificate (municipality, authority, serial, kind, holder, place, carrier,
                      not_before, not_after, state, prepared_at, prepared, issued_at, certificate, ended_at, reason)
                    select cast(:nation as text), cast(:authority as text), n * :apart, cast(:kind as text), md5(:kind || n), '092011', 'bench-' || n,
                      cast(:now as timestamptz), cast(:now as timestamptz) + interval '5 years', 'ISSUED', cast(:now as timestamptz), '\\x3000', cast(:now as timestamptz), '\\x3000',
                      case when n %% :oneIn = 0 then cast(:now as timestamptz) end, case when n %% :oneIn = 0 then 4 end
                    from generate_series(cast(:from as bigint), cast(:to as bigint)) n
                    """
                        .replace("%%", "%"))
                .param("nation", Seal.NATION.value())
                .param("authority", authority.name())
                .param("apart", APART)
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("oneIn", oneIn)
                .param("from", from)
                .param("to", to)
                .update());
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("vacuum analyze " + JpkiKeeper.KEEPER.name() + ".certificate");
    } catch (SQLException e) {
      throw new IllegalStateException("the record could not be tidied", e);
    }
  }
}
