package dev.daicho.foundation.page;

import java.util.List;

/** What just went over the wire. */
@FunctionalInterface
public interface WireDrawer {

  /**
   * The latest events, newest first.
   *
   * @param most how many at most
   */
  List<WireEvent> recent(int most);
}
