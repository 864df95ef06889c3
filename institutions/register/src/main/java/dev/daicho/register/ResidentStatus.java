package dev.daicho.register;

import java.util.Arrays;

/** Whether somebody is a resident, or why their record was removed (住民状態). */
public enum ResidentStatus {
  /** Lives here. */
  RESIDENT(1),
  /** Filed to move out on a day to come: a resident until then. */
  MOVING_OUT(2),
  /** Moved to another municipality or abroad. */
  MOVED_OUT(3),
  /** Died. */
  DECEASED(4),
  /** Removed for another reason, such as the cancellation of an entry. */
  REMOVED(9);

  private final int code;

  ResidentStatus(int code) {
    this.code = code;
  }

  /** Whether the record is a resident's and not a removed one (除票). */
  public boolean current() {
    return this == RESIDENT || this == MOVING_OUT;
  }

  /** Its number in tables. */
  public int code() {
    return code;
  }

  /** The one with that number in tables. */
  public static ResidentStatus ofCode(int code) {
    return Arrays.stream(values())
        .filter(value -> value.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no ResidentStatus has the code " + code));
  }
}
