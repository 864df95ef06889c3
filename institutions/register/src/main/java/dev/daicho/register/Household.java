package dev.daicho.register;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A household (世帯): the people who are recorded under one number, in the order of the standard
 * specification 5.2.
 *
 * @param number 世帯番号
 * @param members those recorded; the head first, if it has one
 */
public record Household(HouseholdNumber number, List<ResidentRecord> members) {

  private static final Comparator<ResidentRecord> ORDER =
      Comparator.<ResidentRecord>comparingInt(member -> member.relationship().order())
          .thenComparing(member -> member.birth().date())
          .thenComparing(member -> member.addresseeNumber());

  public Household {
    members = members.stream().sorted(ORDER).toList();
  }

  /** The head, unless the household has none for now. */
  public Optional<ResidentRecord> head() {
    return members.stream()
        .filter(member -> member.relationship().isHead())
        .filter(member -> member.status().current())
        .findFirst();
  }

  /** The member of that number, resident or removed. */
  public Optional<ResidentRecord> member(AddresseeNumber person) {
    return members.stream().filter(member -> member.addresseeNumber().equals(person)).findFirst();
  }

  /** Those who live here. */
  public List<ResidentRecord> residents() {
    return members.stream().filter(member -> member.status().current()).toList();
  }
}
