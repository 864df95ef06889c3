package dev.daicho.signatures;

import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One signature and what was found. That it holds says that the certificate's key signed these
 * bytes; whether the certificate is to be trusted is for path validation to say.
 *
 * @param name in PDF that of its field, else what the format calls it
 * @param checks everything that was looked at, in that order
 * @param signer the certificate of the key that signed, in DER; empty when there is none inside
 * @param others the other certificates inside, in DER
 * @param claimed the time of signing that the signer claims
 * @param stamps the time stamps over the signature
 */
public record JudgedSignature(
    String name,
    List<Checked> checks,
    Optional<byte[]> signer,
    List<byte[]> others,
    Optional<Instant> claimed,
    List<Stamp> stamps) {

  /**
   * A time stamp that is good in itself.
   *
   * @param at the time in it
   * @param authority the certificate of who gave it, in DER, for path validation
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they are written; never compared
  public record Stamp(Instant at, byte[] authority) {}

  /** Keeps its own lists. */
  public JudgedSignature {
    checks = List.copyOf(checks);
    others = List.copyOf(others);
    stamps = List.copyOf(stamps);
  }

  /** Whether every check was passed. */
  public boolean holds() {
    return checks.stream().allMatch(JudgedSignature::passed);
  }

  /** The checks that were not passed, in their order. */
  public List<Checked> failed() {
    return checks.stream().filter(check -> !passed(check)).toList();
  }

  private static boolean passed(Checked check) {
    return check.outcome() == Outcome.PASSED;
  }
}
