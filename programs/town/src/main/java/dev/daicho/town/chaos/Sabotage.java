package dev.daicho.town.chaos;

/**
 * What no protocol can mend, because whoever does it knows the protocol: the oracle has to see it.
 */
public enum Sabotage {
  /** Nothing. */
  NONE,
  /** A notice is acknowledged and thrown away, and nothing comes after it that would show a gap. */
  LOSE,
  /** A notice is delivered a second time under the next number. */
  DOUBLE,
  /** What a notice says is changed, and its digest made anew. */
  ALTER,
  /** Two notices about one resident change places and numbers. */
  REORDER
}
