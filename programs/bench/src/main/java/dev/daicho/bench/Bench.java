package dev.daicho.bench;

import java.util.function.Consumer;

/** Something that is measured. */
@FunctionalInterface
interface Bench {

  /** Measures, and hands over each figure as soon as it is there. */
  void run(Consumer<Measure> results);
}
