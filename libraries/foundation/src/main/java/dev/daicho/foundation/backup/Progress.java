package dev.daicho.foundation.backup;

/** Hears how far a backup or a restore has come. */
@FunctionalInterface
public interface Progress {

  /** A keeper's table is done, with so many rows. */
  void table(String keeper, String table, long rows);
}
