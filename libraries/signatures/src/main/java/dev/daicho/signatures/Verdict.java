package dev.daicho.signatures;

import java.util.List;

/** What a document's signatures were found to be. */
public sealed interface Verdict {

  /**
   * Each signature was judged for itself.
   *
   * @param format in which they are written
   * @param signatures in the order in which they were made, as far as the format tells; never empty
   */
  record Judged(SignatureFormat format, List<JudgedSignature> signatures) implements Verdict {

    /** Keeps its own list. */
    public Judged {
      signatures = List.copyOf(signatures);
    }

    /** Whether all of them hold. */
    public boolean allHold() {
      return signatures.stream().allMatch(JudgedSignature::holds);
    }
  }

  /**
   * Nothing was judged, and nothing may be taken as signed.
   *
   * @param why the reason
   * @param seen what was looked at
   */
  record Unjudged(VerificationRefusal why, String seen) implements Verdict {}
}
