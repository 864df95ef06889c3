package dev.daicho.signatures;

import dev.daicho.pki.path.Evidence;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.Outcome;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.path.answer.AnswerAboutIt;
import dev.daicho.pki.path.list.ListIssuerNamed;
import dev.daicho.pki.path.list.ListScope;
import dev.daicho.pki.path.list.ListSigned;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.StatusAnswer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was given about the status of whatever certificates turn up.
 *
 * @param lists complete ones and such of changes, of any authority and point
 * @param answers of OCSP
 * @param nonce that was sent when the answers were asked for
 * @param required whether a certificate is relied on only when something tells its status
 */
public record GivenStatus(
    List<RevocationList.Reading> lists,
    List<StatusAnswer.Reading> answers,
    Optional<Nonce> nonce,
    boolean required) {

  /** Copies the lists. */
  public GivenStatus {
    lists = List.copyOf(lists);
    answers = List.copyOf(answers);
  }

  /** What of it speaks of a certificate; when nothing does, the first of it, to say why not. */
  Evidence about(byte[] certificate, TrustAnchors anchors, Purpose purpose, Moment moment) {
    Evidence evidence = required ? Evidence.none().orUndecided() : Evidence.none();
    List<RevocationList.Reading> complete =
        lists.stream().filter(one -> !tellsChanges(one)).toList();
    List<RevocationList.Reading> changes =
        lists.stream().filter(GivenStatus::tellsChanges).toList();
    Optional<RevocationList.Reading> list =
        fitting(
            complete.isEmpty() ? changes : complete,
            one ->
                PathValidation.certificate(
                    certificate, anchors, purpose, moment, Evidence.none().with(one)),
            ListIssuerNamed.class,
            ListSigned.class,
            ListScope.class);
    if (list.isPresent()) {
      evidence = evidence.with(list.get());
    }
    if (!complete.isEmpty() && !changes.isEmpty()) {
      evidence = evidence.withChanges(changes(list.get(), changes));
    }
    Optional<StatusAnswer.Reading> answer =
        fitting(
            answers,
            one ->
                PathValidation.certificate(
                    certificate, anchors, purpose, moment, Evidence.none().with(one)),
            AnswerAboutIt.class);
    if (answer.isPresent()) {
      evidence = evidence.with(answer.get());
      if (nonce.isPresent()) {
        evidence = evidence.with(nonce.get());
      }
    }
    return evidence;
  }

  private static boolean tellsChanges(RevocationList.Reading reading) {
    return reading instanceof RevocationList.Read read
        && read.list().terms().changesSince().isPresent();
  }

  private static RevocationList.Reading changes(
      RevocationList.Reading complete, List<RevocationList.Reading> changes) {
    return changes.stream()
        .filter(one ->
            complete instanceof RevocationList.Read whole
                && one instanceof RevocationList.Read read
                && whole.list().whyNotWith(read.list()).isEmpty())
        .findFirst()
        .orElse(changes.getFirst());
  }

  /** How it looks with one of them. */
  @FunctionalInterface
  private interface Trying<T> {
    Explanation with(T one);
  }

  /** The newest with which none of these checks fails, else the first. */
  private static <T> Optional<T> fitting(List<T> all, Trying<T> trying, Class<?>... checks) {
    if (all.size() < 2) {
      return all.stream().findFirst();
    }
    return all.stream()
        .filter(one -> {
          Explanation explanation = trying.with(one);
          return Stream.of(checks)
              .flatMap(check -> explanation.of(check).stream())
              .allMatch(checked -> checked.outcome() == Outcome.PASSED);
        })
        .max(Comparator.comparing(GivenStatus::since))
        .or(() -> all.stream().findFirst());
  }

  private static Instant since(Object reading) {
    if (reading instanceof RevocationList.Read list) {
      return list.list().terms().thisUpdate();
    }
    return reading instanceof StatusAnswer.Read answer ? answer.answer().producedAt() : Instant.MIN;
  }
}
