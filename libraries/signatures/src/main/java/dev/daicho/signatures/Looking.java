package dev.daicho.signatures;

import dev.daicho.pki.Words;
import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was looked at so far. */
final class Looking {

  private final List<Checked> checks = new ArrayList<>();

  /** Notes what was seen: a number, a name or a digest; never personal data of the signer. */
  boolean at(CheckCode code, boolean passed, Object seen) {
    note(code, passed, Optional.of(code.why()).filter(why -> !passed), String.valueOf(seen));
    return passed;
  }

  /** Notes a failure with a reason of its own. */
  void failed(CheckCode code, Words why, Object seen) {
    note(code, false, Optional.of(why), String.valueOf(seen));
  }

  private void note(CheckCode code, boolean passed, Optional<Words> why, String seen) {
    checks.add(
        new Checked(
            code.check(),
            code.clause(),
            passed ? Outcome.PASSED : Outcome.FAILED,
            List.of(Field.of("見たもの", "seen", seen)),
            why));
  }

  /** Notes that something was not given, or means nothing after an earlier failure. */
  void leftOut(CheckCode code, Outcome outcome, Words why) {
    checks.add(new Checked(code.check(), code.clause(), outcome, List.of(), Optional.of(why)));
  }

  List<Checked> checks() {
    return checks;
  }
}
