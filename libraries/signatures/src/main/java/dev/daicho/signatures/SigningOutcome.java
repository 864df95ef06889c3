package dev.daicho.signatures;

/** What became of a wish to sign. */
public sealed interface SigningOutcome {

  /**
   * It was signed.
   *
   * @param bytes the signed document, or the signature alone when it stands beside it
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they are written; never compared
  record Signed(byte[] bytes) implements SigningOutcome {}

  /**
   * It was not signed.
   *
   * @param why the reason
   * @param seen what was looked at, such as a date
   */
  record NotSigned(SigningRefusal why, String seen) implements SigningOutcome {}
}
