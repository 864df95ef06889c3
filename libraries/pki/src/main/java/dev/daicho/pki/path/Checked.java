package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A check and what came of it.
 *
 * @param check its stable name
 * @param clause what is demanded, and where that is written
 * @param outcome what came of it
 * @param fields what it looked at, decoded
 * @param why it failed, was not reached or not asked; empty when it passed
 */
public record Checked(
    String check, Clause clause, Outcome outcome, List<Field> fields, Optional<Words> why) {

  /** Copies the list. */
  public Checked {
    fields = List.copyOf(fields);
  }
}
