package dev.daicho.pki.path.answer;

import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import java.util.List;

/** The checks of an OCSP answer, and of what it says of a certificate, one class a clause. */
public final class AnswerChecks {

  private AnswerChecks() {}

  /** In the order in which they are told. */
  public static List<Check<AnswerCase>> all() {
    return List.of(
        new AnswerReadable(),
        new AnswerGiven(),
        new AnswerSigned(),
        new ResponderNamed(),
        new ResponderDelegated(),
        new ResponderValid(),
        new ResponderExtensionsKnown(),
        new AnswerAboutIt(),
        new NonceRepeated(),
        new AnswerBegun(),
        new AnswerNotOld(),
        new StatusKnown(),
        new NotRevokedByAnswer());
  }
}
