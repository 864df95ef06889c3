package dev.daicho.app.canary;

import java.util.List;

/**
 * A finding: something that came out and should not have, or a way that the canary does not know.
 *
 * @param way the route, command, log or table
 * @param item the item that came out, or what is not known
 * @param why what is missing
 */
record Leak(String way, String item, String why) {

  /** A way that nobody has taught the canary yet. */
  static Leak unknown(String way, String what) {
    return new Leak(way, what, "unknown: teach the canary");
  }

  /**
   * What an answer to somebody says without an audit entry that names who asked, what for, whom it
   * is about and the item.
   *
   * @param told the markers in the answer
   * @param entries those written while the answer was made
   */
  static List<Leak> inAnswer(Said said, List<Marker> told, List<AuditEntry> entries) {
    return told.stream()
        .filter(marker ->
            entries.stream().noneMatch(entry -> entry.accountsFor(said.account(), marker)))
        .map(marker -> new Leak(said.way(), marker.item(), "no audit entry accounts for it"))
        .distinct()
        .toList();
  }

  /** What stands in a log, a measurement or another keeper's table, where nothing may stand. */
  static List<Leak> inRecord(Said said, List<Marker> markers) {
    return said.tells(markers).stream()
        .map(marker -> new Leak(said.way(), marker.item(), "it may never stand there"))
        .distinct()
        .toList();
  }
}
