package dev.daicho.bench;

/** How often a second something can be done on all processors at once. */
public final class Rate {

  private Rate() {}

  /**
   * Does it for so long.
   *
   * @param work done again and again by each of as many threads as there are processors
   * @return times a second, all threads together
   */
  public static double of(Stopwatch watch, int seconds, Runnable work) {
    long start = watch.now();
    int done =
        Clients.work(
                Runtime.getRuntime().availableProcessors(),
                number -> {
                  int own = 0;
                  while (watch.secondsSince(start) < seconds) {
                    work.run();
                    own++;
                  }
                  return own;
                })
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    return done / watch.secondsSince(start);
  }
}
