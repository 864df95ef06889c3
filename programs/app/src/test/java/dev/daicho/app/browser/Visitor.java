package dev.daicho.app.browser;

import dev.daicho.town.DemoTown;

/** Who sits before the screen. Each keeps one session for the whole run. */
enum Visitor {
  /** Nobody has signed in. */
  NOBODY("", ""),
  /** An officer who has chosen a purpose. */
  OFFICER("officer@092011", "filing"),
  /** An officer who works on codes and numbers. */
  OFFICER_FOR_NUMBERS("officer@092011", "number-affairs"),
  /** An officer who has not. */
  OFFICER_WITHOUT_PURPOSE("officer@092011", ""),
  /** An officer of the municipality next door. */
  NEXT_DOOR("officer@092053", "filing"),
  /** Somebody who may not decide. */
  CONTRACTOR("contractor@092011", "filing"),
  /** Somebody who looks after support measures. */
  SUPERVISOR("supervisor@092011", "number-affairs"),
  /** Somebody who runs the network at J-LIS. */
  OPERATOR(DemoTown.OPERATOR, "");

  private final String account;
  private final String purpose;

  Visitor(String account, String purpose) {
    this.account = account;
    this.purpose = purpose;
  }

  /** The account; empty for nobody. */
  String account() {
    return account;
  }

  /** What the data are needed for; empty when that is not said. */
  String purpose() {
    return purpose;
  }
}
