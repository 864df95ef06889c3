package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import java.util.List;

/**
 * Nobody has two resident records in one municipality (再転入者 is entered under the number they had).
 */
@Basis(
    value = "住民基本台帳法8条・標準仕様書4.1.1.2",
    english =
        "Whoever is a resident already is not entered again; whoever was, comes back under their number.")
public final class NotRegisteredHere {

  private NotRegisteredHere() {}

  /** Whether the person is no resident here now. */
  public static Verdict of(List<Snapshot> found) {
    return found.stream().anyMatch(snapshot -> snapshot.record().status().current())
        ? Verdict.broken(
            NotRegisteredHere.class, Messages.get("register.not-registered-here.resident"))
        : found.isEmpty()
            ? Verdict.met(NotRegisteredHere.class)
            : Verdict.noted(
                NotRegisteredHere.class, Messages.get("register.not-registered-here.returns"));
  }

  /** Whether somebody else of the same name, sex and birth date is in the register. */
  public static Verdict ofHomonyms(List<ResidentRecord> homonyms) {
    return homonyms.isEmpty()
        ? Verdict.met(NotRegisteredHere.class)
        : Verdict.noted(
            NotRegisteredHere.class,
            Messages.get("register.not-registered-here.homonym", homonyms.size()));
  }
}
