package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import java.util.Collection;
import java.util.Optional;

/** The person is a resident of this municipality. */
@Basis(
    value = "住民基本台帳法24条・25条",
    english = "Only a resident can move on, change household or be reported dead.")
public final class ResidentNow {

  private ResidentNow() {}

  /**
   * Whether there is such a person and they live here.
   *
   * @param household their household, locked; nothing when there is no such person
   */
  public static Verdict of(Optional<Household> household, AddresseeNumber person) {
    if (household.isPresent() && household.get().member(person).isEmpty()) {
      return Verdict.broken(ResidentNow.class, Messages.get("register.resident-now.meanwhile"));
    }
    return household
            .flatMap(present -> present.member(person))
            .filter(record -> record.status().current())
            .isPresent()
        ? Verdict.met(ResidentNow.class)
        : Verdict.broken(ResidentNow.class, Messages.get("register.resident-now.not"));
  }

  /** Whether anybody lives in that household. */
  public static Verdict inhabited(Household household) {
    return household.residents().isEmpty()
        ? Verdict.broken(ResidentNow.class, Messages.get("register.resident-now.no-household"))
        : Verdict.met(ResidentNow.class);
  }

  /** Whether all of them live in that household. */
  public static Verdict of(Household household, Collection<AddresseeNumber> people) {
    return !people.isEmpty()
            && household.residents().stream()
                .map(ResidentRecord::addresseeNumber)
                .toList()
                .containsAll(people)
        ? Verdict.met(ResidentNow.class)
        : Verdict.broken(ResidentNow.class, Messages.get("register.resident-now.not-in-household"));
  }

  /** Whether nobody of the household is left out. */
  public static Verdict ofWhole(Household household, Collection<AddresseeNumber> people) {
    return people.containsAll(
            household.residents().stream().map(ResidentRecord::addresseeNumber).toList())
        ? Verdict.met(ResidentNow.class)
        : Verdict.broken(ResidentNow.class, Messages.get("register.resident-now.left-out"));
  }
}
