package dev.daicho.signatures;

import java.util.ArrayList;
import java.util.List;

/** What was looked at so far. */
final class Looking {

  private final List<SignatureCheck> checks = new ArrayList<>();

  boolean at(CheckCode code, boolean passed, Object seen) {
    checks.add(SignatureCheck.of(code, passed, String.valueOf(seen)));
    return passed;
  }

  List<SignatureCheck> checks() {
    return checks;
  }
}
