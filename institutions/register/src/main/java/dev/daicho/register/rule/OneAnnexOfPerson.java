package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexPerson;
import java.util.List;

/**
 * What is told of somebody corrects the one annex that is theirs. A refusal quotes nothing of the
 * annexes that were found: it passes no gate.
 */
@Basis(
    value = "住民基本台帳法19条1項・2項",
    english = "An annex is corrected when it can only be that of whom the notice is about.")
public final class OneAnnexOfPerson {

  private OneAnnexOfPerson() {}

  /**
   * Whether the annex can be told.
   *
   * @param found the annexes that a notice may be about
   * @param told whom the notice is about
   */
  public static Verdict of(List<Annex> found, AnnexPerson told) {
    if (found.size() > 1) {
      return broken("register.one-annex-of-person.several");
    }
    return found.stream().map(Annex::person).allMatch(person -> alike(person, told))
        ? Verdict.met(OneAnnexOfPerson.class)
        : broken("register.one-annex-of-person.another");
  }

  /** A name may change, and a birth date be put right; both at once are somebody else's. */
  private static boolean alike(AnnexPerson person, AnnexPerson told) {
    return person.birth().date().equals(told.birth().date()) || person.name().equals(told.name());
  }

  private static Verdict broken(String message) {
    return Verdict.broken(OneAnnexOfPerson.class, Messages.get(message));
  }
}
