package dev.daicho.jpki.publish;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.pki.status.ReplyStatus;
import dev.daicho.pki.status.StatusReply;
import dev.daicho.pki.status.StatusRequest;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers OCSP for both authorities (公的個人認証法18条1項, 37条1項). Whatever is sent, an OCSPResponse comes
 * back, and not before its line in the audit log is durable. Safe for use by many threads.
 */
public final class StatusService {

  private static final String ACT = "certificate-status";
  private static final String BASIS = "公的個人認証法18条1項・37条1項";

  private static final Logger LOG = LoggerFactory.getLogger(StatusService.class);

  private final List<StatusAnswers> authorities;
  private final Disturbances disturbances;
  private final QueryLog log;

  /**
   * @param authorities at least one
   * @param disturbances what operators have set
   * @param log where queries are noted
   */
  StatusService(List<StatusAnswers> authorities, Disturbances disturbances, QueryLog log) {
    this.authorities = List.copyOf(authorities);
    this.disturbances = disturbances;
    this.log = log;
  }

  /**
   * What is sent back.
   *
   * @param disturbed what was done to it; empty when nothing
   */
  public record Answer(StatusReply reply, Optional<String> disturbed) {}

  /** Who asks without telling who they are. */
  public static Actor anybody(String party) {
    return new Actor(party.isEmpty() ? "anybody" : "party:" + party, Role.RELYING_PARTY, null);
  }

  /**
   * Answers.
   *
   * @param request in DER, or whatever else was sent
   * @param party whose address was used; empty for everybody's
   */
  public Answer answer(byte[] request, String party) {
    if (!(StatusRequest.parse(request) instanceof StatusRequest.Parsed(var asked))) {
      return refused(ReplyStatus.MALFORMED_REQUEST, 0, party);
    }
    // All of it or nothing: of what is partly another authority's nothing is told.
    Optional<StatusAnswers> speaker =
        authorities.stream().filter(one -> one.speaksOf(asked.ids())).findFirst();
    return speaker
        .map(one -> answer(asked, one, party))
        .orElseGet(() -> refused(ReplyStatus.UNAUTHORIZED, asked.ids().size(), party));
  }

  private Answer answer(StatusRequest asked, StatusAnswers speaker, String party) {
    try {
      Disturbed disturbed = new Disturbed(disturbances.upon(party, Disturbance.Target.STATUS));
      QueryLog.Query query = query(party, "given");
      StatusReply reply =
          disturbed
              .age()
              .map(ago -> speaker.old(asked, ago, query))
              .orElseGet(() -> speaker.answer(asked, query));
      disturbed.delay();
      return new Answer(disturbed.isCorrupt() ? corrupt(reply) : reply, disturbed.words());
    } catch (RuntimeException e) {
      // The store is gone, or the key: the protocol has a word for it (RFC 6960, 2.3). A line that
      // says "given" may stand already, since it is written before anything is signed.
      LOG.warn("a status cannot be told now: {}", e.getClass().getName());
      return new Answer(StatusReply.refusal(ReplyStatus.TRY_LATER), Optional.empty());
    }
  }

  private Answer refused(ReplyStatus why, int certificates, String party) {
    boolean noted =
        log.note(new QueryLog.Noted(query(party, "refused " + why.name()), certificates));
    return new Answer(StatusReply.refusal(noted ? why : ReplyStatus.TRY_LATER), Optional.empty());
  }

  private static QueryLog.Query query(String party, String outcome) {
    return new QueryLog.Query(anybody(party), ACT, BASIS, outcome);
  }

  /** Of what is signed nothing is touched, so that it can be read and is wrong. */
  private static StatusReply corrupt(StatusReply reply) {
    return new StatusReply(Signatures.broken(reply.der()), reply.status(), Optional.empty());
  }
}
