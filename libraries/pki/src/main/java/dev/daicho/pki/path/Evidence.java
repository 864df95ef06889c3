package dev.daicho.pki.path;

import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.StatusAnswer;
import java.util.Optional;

/**
 * What is known of a certificate's status.
 *
 * @param list a complete revocation list
 * @param changes a list of what changed since
 * @param answer an OCSP answer
 * @param nonce what was sent with the question
 * @param required whether a certificate is relied on only when one of them tells its status
 */
public record Evidence(
    Optional<RevocationList.Reading> list,
    Optional<RevocationList.Reading> changes,
    Optional<StatusAnswer.Reading> answer,
    Optional<Nonce> nonce,
    boolean required) {

  /** Nothing, and nothing is required. */
  public static Evidence none() {
    return new Evidence(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** The same, but a status is required, as the law does of who verifies (法19条・38条). */
  public Evidence orUndecided() {
    return new Evidence(list, changes, answer, nonce, true);
  }

  /** The same with a complete list. */
  public Evidence with(RevocationList.Reading complete) {
    return new Evidence(Optional.of(complete), changes, answer, nonce, required);
  }

  /** The same with what changed since the complete list. */
  public Evidence withChanges(RevocationList.Reading since) {
    return new Evidence(list, Optional.of(since), answer, nonce, required);
  }

  /** The same with an answer to a question without a nonce. */
  public Evidence with(StatusAnswer.Reading answered) {
    return new Evidence(list, changes, Optional.of(answered), nonce, required);
  }

  /** The same with the nonce that was sent. */
  public Evidence with(Nonce sent) {
    return new Evidence(list, changes, answer, Optional.of(sent), required);
  }

  /** Whether there is anything. */
  boolean isThere() {
    return list.isPresent() || answer.isPresent();
  }
}
