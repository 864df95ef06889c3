package dev.daicho.town.chaos;

/** What the lines do to notices. */
public enum Fault {
  /** It does not arrive. */
  DROPPED,
  /** It arrives twice. */
  DUPLICATED,
  /** It arrives after others that were sent later. */
  REORDERED,
  /** It arrives with a character changed. */
  CORRUPTED
}
