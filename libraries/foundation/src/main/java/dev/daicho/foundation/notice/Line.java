package dev.daicho.foundation.notice;

import java.util.List;
import java.util.Set;

/**
 * A way from a courier to a receiver: a call in one program, or a connection to another. It may
 * lose, repeat or mix up what it carries; what it says is acknowledged has arrived for good.
 */
public interface Line {

  /** The handler at its end, by whose name the journal remembers how far it has been read. */
  String name();

  /**
   * Hands notices over.
   *
   * @return those that are acknowledged: applied, known or held, durably. The others have to be
   *     handed over again
   */
  List<ToldNotice> hand(List<ToldNotice> notices);

  /** The tellers (six digits) whose notices do not get through now; they are kept for later. */
  default Set<String> interrupted() {
    return Set.of();
  }
}
