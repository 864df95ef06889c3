package dev.daicho.pki.path;

import dev.daicho.pki.Words;

/** What came of one check. */
public enum Outcome {
  /** It is as the clause demands. */
  PASSED("合格", "passed"),
  /** It is not. */
  FAILED("不合格", "failed"),
  /** An earlier failure makes it meaningless. */
  NOT_REACHED("未到達", "not reached"),
  /** What it would look at was not given, or not asked for. */
  NOT_ASKED("対象外", "not asked");

  private final Words title;

  Outcome(String ja, String en) {
    this.title = new Words(ja, en);
  }

  /** What it is called. */
  public Words title() {
    return title;
  }
}
