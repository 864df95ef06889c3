package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import java.util.List;
import java.util.Optional;

/**
 * A verdict and how it came about.
 *
 * @param about what was looked at
 * @param checks all of them, in their fixed order
 * @param verdict what they come to
 */
public record Explanation(Words about, List<Checked> checks, Verdict verdict) {

  /** Copies the list. */
  public Explanation {
    checks = List.copyOf(checks);
  }

  /** Of something that is refused by whatever check fails first. */
  public static Explanation strict(Words about, List<Checked> checks) {
    Verdict verdict =
        failed(checks).<Verdict>map(Verdict.Refused::new).orElseGet(Verdict.Accepted::new);
    return new Explanation(about, checks, verdict);
  }

  /** The first check that failed; empty when none did. */
  public Optional<Checked> firstFailed() {
    return failed(checks);
  }

  /** What came of a check, by its class. */
  public Optional<Checked> of(Class<?> check) {
    return checks.stream().filter(one -> one.check().equals(check.getSimpleName())).findFirst();
  }

  static Optional<Checked> failed(List<Checked> checks) {
    return checks.stream().filter(one -> one.outcome() == Outcome.FAILED).findFirst();
  }
}
