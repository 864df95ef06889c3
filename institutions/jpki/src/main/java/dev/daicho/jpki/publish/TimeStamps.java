package dev.daicho.jpki.publish;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.pki.status.ResponderIdentity;
import dev.daicho.pki.time.TimeStampAuthority;
import dev.daicho.pki.time.TimeStampReply;
import java.math.BigInteger;
import java.time.InstantSource;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/**
 * Stamps town time (RFC 3161). Whatever is sent, a TimeStampResp comes back, and not before its
 * line in the audit log is durable. Safe for use by many threads.
 */
public final class TimeStamps {

  /** Under which it stamps: ours, of the arc that is open to everybody (ITU-T X.667). */
  public static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("2.25.146920268719537310391475826081726451207");

  private static final String ACT = "time-stamp";
  private static final String BASIS = "RFC 3161";

  private final Delegate delegate;
  private final KeeperStore store;
  private final QueryLog log;
  private final InstantSource clock;

  /**
   * @param delegate who stamps
   * @param store the keeper's, which counts
   * @param log where queries are noted
   * @param clock town time
   */
  public TimeStamps(Delegate delegate, KeeperStore store, QueryLog log, InstantSource clock) {
    this.delegate = delegate;
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Answers.
   *
   * @param request a TimeStampReq in DER, or whatever else was sent
   */
  public TimeStampReply answer(byte[] request) {
    ResponderIdentity by = delegate.identity();
    TimeStampReply reply = authority(by, true).answer(request);
    String outcome = reply.refusal().map(why -> "refused " + why.name()).orElse("given");
    QueryLog.Query query = new QueryLog.Query(StatusService.anybody(""), ACT, BASIS, outcome);
    return log.note(new QueryLog.Noted(query, 0)) ? reply : authority(by, false).answer(request);
  }

  private TimeStampAuthority authority(ResponderIdentity by, boolean atWork) {
    return new TimeStampAuthority(by.key(), by.certificate(), POLICY, () -> next(atWork), clock);
  }

  private BigInteger next(boolean atWork) {
    if (!atWork) {
      throw new IllegalStateException("what cannot be noted is not stamped");
    }
    return BigInteger.valueOf(
        store.sql().sql("select nextval('time_stamp_number')").query(Long.class).single());
  }
}
