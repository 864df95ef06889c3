package dev.daicho.jpki.publish;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.pki.status.ReplyStatus;
import dev.daicho.pki.status.StatusReply;
import dev.daicho.pki.status.StatusRequest;
import java.util.List;
import java.util.Optional;

/**
 * Answers OCSP for both authorities (公的個人認証法18条1項, 37条1項). Whatever is sent, an OCSPResponse comes
 * back, and not before its line in the audit log is durable. Safe for use by many threads.
 */
public final class StatusService {

  private static final String ACT = "certificate-status";
  private static final String BASIS = "公的個人認証法18条1項・37条1項";

  private final List<StatusAnswers> authorities;
  private final Disturbances disturbances;
  private final QueryLog log;

  /**
   * @param authorities at least one
   * @param disturbances what operators have set
   * @param log where queries are noted
   */
  public StatusService(List<StatusAnswers> authorities, Disturbances disturbances, QueryLog log) {
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
    StatusAnswers first = authorities.getFirst();
    if (!(StatusRequest.parse(request) instanceof StatusRequest.Parsed(var asked))) {
      StatusReply malformed = first.malformed();
      note(malformed, 0, party);
      return new Answer(malformed, Optional.empty());
    }
    StatusAnswers speaker =
        authorities.stream()
            .filter(one -> one.speaksOf(asked.ids().getFirst()))
            .findFirst()
            .orElse(first);
    try {
      Disturbed disturbed = new Disturbed(disturbances.upon(party, Disturbance.Target.STATUS));
      StatusReply reply =
          disturbed
              .age()
              .map(ago -> speaker.old(asked, ago))
              .orElseGet(() -> speaker.answer(asked));
      if (!note(reply, asked.ids().size(), party)) {
        return new Answer(speaker.tryLater(asked), Optional.empty());
      }
      disturbed.delay();
      return new Answer(disturbed.isCorrupt() ? corrupt(reply) : reply, disturbed.words());
    } catch (RuntimeException e) {
      // The store is gone: the protocol has a word for it (RFC 6960, 2.3).
      return new Answer(speaker.tryLater(asked), Optional.empty());
    }
  }

  private boolean note(StatusReply reply, int certificates, String party) {
    String outcome =
        reply.status() == ReplyStatus.SUCCESSFUL ? "given" : "refused " + reply.status().name();
    return log.note(new QueryLog.Query(anybody(party), ACT, BASIS, outcome), certificates);
  }

  /** Of what is signed nothing is touched, so that it can be read and is wrong. */
  private static StatusReply corrupt(StatusReply reply) {
    return new StatusReply(Signatures.broken(reply.der()), reply.status(), Optional.empty());
  }
}
