package dev.daicho.bench;

/** How much memory is held. */
public final class Heap {

  /**
   * Java's parallel collector leaves gaps in what is old, and closes them all one time in twenty.
   */
  private static final int COLLECTIONS = 21;

  private Heap() {}

  /** What one collection leaves, in bytes. */
  public static long held() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** What some collections leave, in bytes. */
  public static long settled() {
    long least = held();
    for (int i = 1; i < COLLECTIONS; i++) {
      least = Math.min(least, held());
    }
    return least;
  }
}
