package dev.daicho.network.relay;

import dev.daicho.foundation.notice.ToldNotice;

/**
 * A notice about somebody who is, and was, no resident of the municipality that it comes from: held
 * back, and seen by the operator under this name.
 */
final class NotItsResident extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  NotItsResident(ToldNotice notice) {
    super("about somebody else's resident: " + notice);
  }
}
