package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nobody has two resident records in one municipality (再転入者 is entered under the number they had).
 * A refusal quotes nothing of the record that was found: it passes no gate.
 */
@Basis(
    value = "住民基本台帳法8条・標準仕様書4.1.1.2",
    english =
        "Whoever is a resident already is not entered again; whoever was, comes back under their number.")
public final class NotRegisteredHere {

  private NotRegisteredHere() {}

  /**
   * Whether the person can be entered.
   *
   * @param found whoever has, or had here, the resident code or individual number that is filed
   * @param event the day from which they are to be entered
   */
  public static Verdict of(List<Snapshot> found, LocalDate event) {
    if (found.isEmpty()) {
      return Verdict.met(NotRegisteredHere.class);
    }
    if (found.size() > 1) {
      return broken("two-people");
    }
    ResidentRecord record = found.getFirst().record();
    if (record.status().current()) {
      return broken("resident");
    }
    if (record.status() == ResidentStatus.DECEASED) {
      return broken("deceased");
    }
    Removal removal = record.removal();
    return record.status() == ResidentStatus.MOVED_OUT
            && removal != null
            && event.isBefore(removal.effectiveOn())
        ? broken("before-leaving", event)
        : Verdict.noted(
            NotRegisteredHere.class, Messages.get("register.not-registered-here.returns"));
  }

  /** Whether whoever has a number, and was never here, brings the code that it was made from. */
  public static Verdict ofCode(
      List<Snapshot> found, @Nullable ResidentCode code, @Nullable IndividualNumber number) {
    return found.isEmpty() && code == null && number != null
        ? broken("code-missing")
        : Verdict.silent();
  }

  private static Verdict broken(String message, Object... args) {
    return Verdict.broken(
        NotRegisteredHere.class, Messages.get("register.not-registered-here." + message, args));
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
