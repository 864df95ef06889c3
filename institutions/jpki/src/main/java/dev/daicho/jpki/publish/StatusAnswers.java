package dev.daicho.jpki.publish;

import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.NamedIssuer;
import dev.daicho.pki.status.ReplyStatus;
import dev.daicho.pki.status.ResponderIdentity;
import dev.daicho.pki.status.StatusOf;
import dev.daicho.pki.status.StatusReply;
import dev.daicho.pki.status.StatusRequest;
import dev.daicho.pki.status.StatusResponder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
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
public final class StatusAnswers {

  private final AuthorityAtWork authority;
  private final Delegate delegate;
  private final StatusOf statuses;
  private final InstantSource clock;
  private final int most;
  private final NamedIssuer issuer;
  private final ConcurrentMap<CertificateId, Kept> kept = new ConcurrentHashMap<>();
  private volatile @Nullable Speaker speaker;

  /** Who signs now, made ready. */
  private record Speaker(ResponderIdentity by, StatusResponder responder) {}

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
  public StatusAnswers(
      AuthorityAtWork authority,
      Delegate delegate,
      StatusOf statuses,
      InstantSource clock,
      int most) {
    this.authority = authority;
    this.issuer = new NamedIssuer(authority.issuer());
    this.delegate = delegate;
    this.statuses = statuses;
    this.clock = clock;
    this.most = most;
  }

  /** Whether it can speak of that certificate. */
  boolean speaksOf(CertificateId id) {
    return issuer.isNamedBy(id);
  }

  /** Answers a request; refused as unauthorized when not all of it is this authority's. */
  StatusReply answer(StatusRequest asked) {
    ResponderIdentity by = delegate.identity();
    if (asked.nonce().isPresent() || asked.ids().size() != 1 || !speaksOf(asked.ids().getFirst())) {
      return speaker(by).answer(asked);
    }
    CertificateId id = asked.ids().getFirst();
    if (!(statuses.of(id.serial()) instanceof StatusOf.Said said)) {
      return tryLater(asked);
    }
    Kept ready = kept.get(id);
    if (ready != null && ready.status().equals(said.status()) && ready.by() == by && fresh(ready)) {
      return ready.reply();
    }
    StatusReply reply = speaker(by).answer(id, said);
    if (reply.status() == ReplyStatus.SUCCESSFUL && (ready != null || kept.size() < most)) {
      kept.put(id, new Kept(said.status(), by, reply));
    }
    return reply;
  }

  /** How the record was that long ago, signed as it would have been then. */
  StatusReply old(StatusRequest asked, Duration ago) {
    Instant then = clock.instant().minus(ago);
    StatusOf earlier =
        serial ->
            statuses.of(serial) instanceof StatusOf.Said said
                ? new StatusOf.Said(
                    said.status() instanceof CertificateStatus.Revoked revoked
                            && revoked.when().isAfter(then)
                        ? new CertificateStatus.Good()
                        : said.status(),
                    said.thisUpdate().minus(ago),
                    said.nextUpdate().minus(ago))
                : new StatusOf.NotNow();
    return responder(delegate.identity(), earlier, () -> then).answer(asked);
  }

  /** An answer that there is none now. */
  StatusReply tryLater(StatusRequest asked) {
    return responder(delegate.identity(), serial -> new StatusOf.NotNow(), clock).answer(asked);
  }

  /** An answer that what was sent is no request. */
  StatusReply malformed() {
    return responder(delegate.identity(), statuses, clock).answer(new byte[0]);
  }

  /** How many are kept. */
  int kept() {
    return kept.size();
  }

  private boolean fresh(Kept one) {
    return one.reply().freshUntil().filter(until -> clock.instant().isBefore(until)).isPresent();
  }

  private StatusResponder speaker(ResponderIdentity by) {
    Speaker ready = speaker;
    if (ready == null || ready.by() != by) {
      ready = new Speaker(by, responder(by, statuses, clock));
      speaker = ready;
    }
    return ready.responder();
  }

  private StatusResponder responder(ResponderIdentity by, StatusOf knows, InstantSource at) {
    return new StatusResponder(by, Map.of(authority.issuer(), knows), at);
  }
}
