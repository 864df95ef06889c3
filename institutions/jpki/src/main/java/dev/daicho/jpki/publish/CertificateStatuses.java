package dev.daicho.jpki.publish;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateBook.Standing;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusOf;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an authority's record says of certificates now (署名用電子証明書失効情報, 公的個人認証法18条1項, 37条1項). What was
 * never issued is unknown; what broke off before it was issued is told as revoked.
 */
public final class CertificateStatuses {

  private final NotedLooks looks;
  private final Authority authority;
  private final InstantSource clock;
  private final Duration fresh;

  /**
   * @param clock town time
   * @param fresh for how long an answer may be used
   */
  CertificateStatuses(NotedLooks looks, Authority authority, InstantSource clock, Duration fresh) {
    this.looks = looks;
    this.authority = authority;
    this.clock = clock;
    this.fresh = fresh;
  }

  /**
   * What is said of some certificates, in their order; it is noted before it is told.
   *
   * @throws RuntimeException when it cannot be told now
   */
  List<StatusOf.SaidOf> of(List<CertificateId> ids, QueryLog.Query query) {
    List<CertificateNumber> numbers =
        ids.stream().flatMap(id -> number(id.serial()).stream()).toList();
    Map<CertificateNumber, Standing> standings =
        looks.look(numbers, new QueryLog.Noted(query, ids.size()));
    Instant now = clock.instant();
    Instant next = now.plus(fresh);
    return ids.stream()
        .map(id ->
            new StatusOf.SaidOf(
                id,
                new StatusOf.Said(
                    told(number(id.serial()).map(standings::get).orElse(null)), now, next)))
        .toList();
  }

  private Optional<CertificateNumber> number(BigInteger serial) {
    return serial.signum() > 0 && serial.bitLength() < Integer.SIZE
        ? Optional.of(new CertificateNumber(authority, serial.longValueExact()))
        : Optional.empty();
  }

  /**
   * How what stands on record is told.
   *
   * @param standing null when nothing does
   */
  public static CertificateStatus told(@Nullable Standing standing) {
    if (standing == null || standing.state() == CertificateState.PREPARED) {
      return new CertificateStatus.Unknown();
    }
    return standing.ended() == null
        ? new CertificateStatus.Good()
        : new CertificateStatus.Revoked(standing.ended().at(), standing.ended().reason());
  }
}
