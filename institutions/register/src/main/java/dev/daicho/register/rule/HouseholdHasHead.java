package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import java.util.Collection;
import java.util.List;

/** A household has exactly one head; whoever is left alone becomes head ex officio (令25条). */
@Basis(
    value = "住民基本台帳法7条4号・標準仕様書4.0.4",
    english = "A household has one head; where two or more stay, they name the next.")
public final class HouseholdHasHead {

  private HouseholdHasHead() {}

  /** Whether a household that is entered has exactly one head. */
  public static Verdict ofNew(Collection<Relationship> members) {
    long heads = members.stream().filter(Relationship::isHead).count();
    return heads == 1
        ? Verdict.met(HouseholdHasHead.class)
        : Verdict.broken(
            HouseholdHasHead.class, Messages.get("register.household-has-head.heads", heads));
  }

  /** Whether whoever joins an existing household does not come as its head. */
  public static Verdict ofJoining(Collection<Relationship> members) {
    return members.stream().noneMatch(Relationship::isHead)
        ? Verdict.met(HouseholdHasHead.class)
        : Verdict.broken(
            HouseholdHasHead.class, Messages.get("register.household-has-head.joining"));
  }

  /**
   * Whether those who stay have a head when some leave: the head stays, or one is left, or the next
   * head is named.
   */
  public static Verdict ofStaying(Household before, Collection<AddresseeNumber> leaving) {
    List<ResidentRecord> staying =
        before.residents().stream()
            .filter(member -> !leaving.contains(member.addresseeNumber()))
            .toList();
    boolean headLeaves =
        before.head().isPresent() && leaving.contains(before.head().get().addresseeNumber());
    if (!headLeaves || staying.isEmpty()) {
      return Verdict.met(HouseholdHasHead.class);
    }
    return staying.size() == 1
        ? Verdict.noted(
            HouseholdHasHead.class, Messages.get("register.household-has-head.last-one"))
        : Verdict.broken(
            HouseholdHasHead.class,
            Messages.get("register.household-has-head.leaves", staying.size()));
  }
}
