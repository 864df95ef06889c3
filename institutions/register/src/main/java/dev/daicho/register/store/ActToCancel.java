package dev.daicho.register.store;

import dev.daicho.register.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act as cancelling it has to see it.
 *
 * @param actNumber the act
 * @param changed the row that it added to each person's history, or none when there is no such act
 * @param before the row before that one, person by person in the same order; null for who was new
 * @param cancelled whether another act has cancelled it
 * @param somethingCameAfter whether a person it changed has been changed since
 */
public record ActToCancel(
    long actNumber,
    List<Snapshot> changed,
    List<@Nullable Snapshot> before,
    boolean cancelled,
    boolean somethingCameAfter) {

  /** Whether it undid another act. */
  public boolean itselfACancellation() {
    return changed.stream().anyMatch(snapshot -> snapshot.change().cause().cancels());
  }
}
