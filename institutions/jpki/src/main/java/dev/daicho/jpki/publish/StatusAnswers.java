package dev.daicho.jpki.publish;

import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.NamedIssuer;
import dev.daicho.pki.status.ResponderIdentity;
import dev.daicho.pki.status.StatusOf;
import dev.daicho.pki.status.StatusReply;
import dev.daicho.pki.status.StatusRequest;
import dev.daicho.pki.status.StatusSigner;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * One authority's answers. What RFC 5019 asks – one certificate, no nonce – is signed once and kept
 * for as long as it is fresh and still true: the record is looked at before each answer, so that a
 * revocation shows in the very next one, whoever wrote it. All else is signed when it is asked for.
 * Safe for use by many threads.
 */
@SuppressWarnings("ReferenceEquality") // a delegate renews itself by another identity
final class StatusAnswers {

  private final Delegate delegate;
  private final CertificateStatuses statuses;
  private final InstantSource clock;
  private final int most;
  private final NamedIssuer issuer;
  private final ConcurrentMap<CertificateId, Kept> kept = new ConcurrentHashMap<>();
  private volatile @Nullable Speaker speaker;

  /** Who signs now, made ready. */
  private record Speaker(ResponderIdentity by, StatusSigner signer) {}

  /** An answer, what it says and by whom. */
  private record Kept(CertificateStatus status, ResponderIdentity by, StatusReply reply) {}

  /**
   * Of an authority.
   *
   * @param delegate who signs
   * @param statuses what the record says
   * @param clock town time
   * @param most how many answers are kept, about 2 kB each
   */
  StatusAnswers(
      AuthorityAtWork authority,
      Delegate delegate,
      CertificateStatuses statuses,
      InstantSource clock,
      int most) {
    this.issuer = new NamedIssuer(authority.issuer());
    this.delegate = delegate;
    this.statuses = statuses;
    this.clock = clock;
    this.most = most;
  }

  /** Whether it can speak of all these certificates. */
  boolean speaksOf(List<CertificateId> ids) {
    return ids.stream().allMatch(issuer::isNamedBy);
  }

  /**
   * Answers what the record says.
   *
   * @throws RuntimeException when it cannot be told now
   */
  StatusReply answer(StatusRequest asked, QueryLog.Query query) {
    List<StatusOf.SaidOf> said = statuses.of(asked.ids(), query);
    ResponderIdentity by = delegate.identity();
    if (asked.nonce().isPresent() || said.size() != 1) {
      return speaker(by).sign(said, asked.nonce());
    }
    CertificateId id = asked.ids().getFirst();
    CertificateStatus status = said.getFirst().said().status();
    Kept ready = kept.get(id);
    if (ready != null && ready.status().equals(status) && ready.by() == by && fresh(ready)) {
      return ready.reply();
    }
    StatusReply reply = speaker(by).sign(said, Optional.empty());
    if (ready != null || kept.size() < most) {
      kept.put(id, new Kept(status, by, reply));
    }
    return reply;
  }

  /**
   * How the record was that long ago, signed as it would have been then.
   *
   * @throws RuntimeException when it cannot be told now
   */
  StatusReply old(StatusRequest asked, Duration ago, QueryLog.Query query) {
    Instant then = clock.instant().minus(ago);
    List<StatusOf.SaidOf> earlier =
        statuses.of(asked.ids(), query).stream()
            .map(now -> new StatusOf.SaidOf(now.id(), earlier(now.said(), then, ago)))
            .toList();
    return new StatusSigner(delegate.identity(), () -> then).sign(earlier, asked.nonce());
  }

  private static StatusOf.Said earlier(StatusOf.Said said, Instant then, Duration ago) {
    return new StatusOf.Said(
        said.status() instanceof CertificateStatus.Revoked revoked && revoked.when().isAfter(then)
            ? new CertificateStatus.Good()
            : said.status(),
        said.thisUpdate().minus(ago),
        said.nextUpdate().minus(ago));
  }

  /** How many are kept. */
  int kept() {
    return kept.size();
  }

  private boolean fresh(Kept one) {
    return one.reply().freshUntil().filter(until -> clock.instant().isBefore(until)).isPresent();
  }

  private StatusSigner speaker(ResponderIdentity by) {
    Speaker ready = speaker;
    if (ready == null || ready.by() != by) {
      ready = new Speaker(by, new StatusSigner(by, clock));
      speaker = ready;
    }
    return ready.signer();
  }
}
