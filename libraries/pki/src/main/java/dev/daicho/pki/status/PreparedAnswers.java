package dev.daicho.pki.status;

import java.math.BigInteger;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Answers signed before they are asked for, as RFC 5019 would have it: one certificate, no nonce.
 * Every other question is answered live. A prepared answer is given until its nextUpdate, or until
 * it is forgotten. Safe for use by many threads.
 */
public final class PreparedAnswers {

  private final StatusResponder responder;
  private final InstantSource clock;
  private final int most;
  private final ConcurrentMap<CertificateId, StatusReply> prepared = new ConcurrentHashMap<>();

  /**
   * None prepared yet.
   *
   * @param most how many are kept, about 2 kB each; what is beyond is answered live
   */
  public PreparedAnswers(StatusResponder responder, InstantSource clock, int most) {
    this.responder = responder;
    this.clock = clock;
    this.most = most;
  }

  /** Answers a request in DER. */
  public StatusReply answer(byte[] request) {
    StatusRequest.Parsing parsing = StatusRequest.parse(request);
    if (!(parsing instanceof StatusRequest.Parsed parsed)) {
      return StatusReply.refusal(ReplyStatus.MALFORMED_REQUEST);
    }
    StatusRequest asked = parsed.request();
    if (asked.nonce().isEmpty() && asked.ids().size() == 1) {
      StatusReply ready = prepared.get(asked.ids().get(0));
      if (ready != null && fresh(ready)) {
        return ready;
      }
    }
    return responder.answer(asked);
  }

  /**
   * Signs the answer about a certificate now, in place of an earlier one.
   *
   * @return whether it is kept; not when there are too many or there is no answer now
   */
  public boolean prepare(CertificateId id) {
    if (prepared.size() >= most && !prepared.containsKey(id)) {
      return false;
    }
    // Inside compute, so that whoever forgets this one afterwards waits and then takes it away.
    return prepared.compute(
            id,
            (same, earlier) -> {
              StatusReply reply =
                  responder.answer(new StatusRequest(List.of(same), Optional.empty()));
              return reply.status() == ReplyStatus.SUCCESSFUL ? reply : null;
            })
        != null;
  }

  /** Forgets what was prepared about a certificate; called once its status has changed. */
  public void forget(CertificateId id) {
    prepared.remove(id);
  }

  /** Forgets what was prepared about a number, of whatever issuer and hash. */
  public void forget(BigInteger serial) {
    prepared.keySet().removeIf(id -> id.serial().equals(serial));
  }

  /** How many there are. */
  public int size() {
    return prepared.size();
  }

  private boolean fresh(StatusReply reply) {
    return reply.freshUntil().filter(until -> clock.instant().isBefore(until)).isPresent();
  }
}
