package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A household has exactly one head; whoever is left alone becomes head ex officio (令25条). */
@Basis(
    value = "住民基本台帳法7条4号・標準仕様書4.0.4",
    english = "A household has one head; where two or more stay, they name the next first.")
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

  /** Whether records that are put back leave a household with two heads, or take its head away. */
  public static Verdict ofRestored(Household now, Collection<ResidentRecord> restored) {
    Map<AddresseeNumber, ResidentRecord> after = new LinkedHashMap<>();
    now.members().forEach(member -> after.put(member.addresseeNumber(), member));
    restored.forEach(record -> after.put(record.addresseeNumber(), record));
    List<ResidentRecord> residents =
        after.values().stream()
            .filter(record -> record.householdNumber().equals(now.number()))
            .filter(record -> record.status().current())
            .toList();
    long heads = residents.stream().filter(record -> record.relationship().isHead()).count();
    boolean headGoes =
        now.head()
            .filter(head ->
                residents.stream()
                    .noneMatch(record -> record.addresseeNumber().equals(head.addresseeNumber())))
            .isPresent();
    return heads == 1 || residents.isEmpty() || (heads == 0 && !headGoes)
        ? Verdict.met(HouseholdHasHead.class)
        : Verdict.broken(
            HouseholdHasHead.class, Messages.get("register.household-has-head.restored", heads));
  }
}
