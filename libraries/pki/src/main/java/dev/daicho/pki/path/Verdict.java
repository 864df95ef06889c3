package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import java.util.Optional;

/** What all checks together come to. */
public sealed interface Verdict {

  /** It may be relied on. */
  record Accepted() implements Verdict {}

  /**
   * It must not be relied on.
   *
   * @param by the first check that says so
   */
  record Refused(Checked by) implements Verdict {}

  /**
   * Nothing is wrong with it as far as it can be told, but its status cannot be told: what was
   * given about it is missing, too old, or not to be believed.
   *
   * @param by the first check that says so
   */
  record Undecided(Checked by) implements Verdict {}

  /** The check on which it rests; empty when accepted. */
  default Optional<Checked> first() {
    if (this instanceof Refused refused) {
      return Optional.of(refused.by());
    }
    return this instanceof Undecided undecided ? Optional.of(undecided.by()) : Optional.empty();
  }

  /** A stable word: ACCEPTED, REFUSED or UNDECIDED. */
  default String code() {
    if (this instanceof Accepted) {
      return "ACCEPTED";
    }
    return this instanceof Refused ? "REFUSED" : "UNDECIDED";
  }

  /** What it is called. */
  default Words title() {
    if (this instanceof Accepted) {
      return new Words("有効", "accepted");
    }
    return this instanceof Refused ? new Words("無効", "refused") : new Words("判定不能", "undecided");
  }
}
