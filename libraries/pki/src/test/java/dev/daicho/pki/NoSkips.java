package dev.daicho.pki;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Assumptions;

/**
 * For tests that need something a machine may lack. Without it they skip themselves and say why,
 * unless the system property {@code daicho.noSkips} is true, as in {@code .ci/run}: then they fail,
 * so that a green run has left nothing out.
 */
public final class NoSkips {

  private static final String PROPERTY = "daicho.noSkips";

  private NoSkips() {}

  /** Goes on when it is there. */
  public static void need(boolean there, String orElse) {
    need(there, orElse, Boolean.getBoolean(PROPERTY));
  }

  static void need(boolean there, String orElse, boolean noSkips) {
    if (!there && noSkips) {
      fail(orElse + " (" + PROPERTY + ")");
    }
    Assumptions.assumeTrue(there, orElse);
  }
}
