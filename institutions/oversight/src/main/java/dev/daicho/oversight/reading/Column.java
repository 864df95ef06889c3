package dev.daicho.oversight.reading;

import dev.daicho.oversight.Expected;
import java.util.Optional;

/**
 * A column that a file must have, and what each of its fields must be.
 *
 * @param name the column's name in the header
 * @param check says what was expected of a field that is not as it must be
 */
public record Column(String name, Check check) {

  /** What a field must be. */
  @FunctionalInterface
  public interface Check {

    /** What was expected of this field, or empty when it is as it must be. */
    Optional<Expected> failing(String field);
  }
}
