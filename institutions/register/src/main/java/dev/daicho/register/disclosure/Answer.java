package dev.daicho.register.disclosure;

import dev.daicho.foundation.procedure.Refusal;
import java.util.List;

/**
 * What came back through the gate.
 *
 * @param <T> what was asked for
 */
public sealed interface Answer<T> {

  /**
   * What was let out.
   *
   * @param value what was asked for, without what is masked
   * @param masked the rules that held something back
   */
  record Given<T>(T value, List<Refusal> masked) implements Answer<T> {}

  /** Nothing was let out. */
  record Refused<T>(List<Refusal> why) implements Answer<T> {}

  /** There is nothing to let out. */
  record Nothing<T>() implements Answer<T> {}
}
