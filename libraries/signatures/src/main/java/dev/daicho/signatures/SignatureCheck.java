package dev.daicho.signatures;

import dev.daicho.pki.Words;

/**
 * One thing that was looked at.
 *
 * @param code which
 * @param clause where it is demanded
 * @param words what is demanded
 * @param outcome what was found
 * @param seen what was looked at, such as a number, a name or a digest; never personal data of the
 *     signer
 */
public record SignatureCheck(
    CheckCode code, String clause, Words words, Outcome outcome, String seen) {

  /** What was found. */
  public enum Outcome {
    PASSED,
    FAILED
  }

  static SignatureCheck of(CheckCode code, boolean passed, String seen) {
    return new SignatureCheck(
        code, code.clause(), code.words(), passed ? Outcome.PASSED : Outcome.FAILED, seen);
  }

  /** Whether it was found as demanded. */
  public boolean passed() {
    return outcome == Outcome.PASSED;
  }
}
