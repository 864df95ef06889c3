package dev.daicho.register.web.form;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.disclosure.DisclosedRecord;
import java.util.List;

/**
 * Whom a form is about: a household and one of its members, or nobody for who is not here yet.
 *
 * @param members the household's residents; none for nobody
 * @param person the member, where the act is about one
 * @param act an act's number, where the act is about another act; 0 for none
 */
public record About(List<DisclosedRecord> members, List<DisclosedRecord> person, long act) {

  public About {
    members = List.copyOf(members);
    person = List.copyOf(person);
  }

  HouseholdNumber household() {
    return head().household();
  }

  AddresseeNumber whom() {
    return person.getFirst().person();
  }

  /** The household's first, who is its head. */
  DisclosedRecord head() {
    return members.getFirst();
  }

  /** Whether there is whom a form of that kind is about. */
  public boolean suits(ProcedureForm.Subject subject) {
    return switch (subject) {
      case NOBODY_YET -> true;
      case HOUSEHOLD -> !members.isEmpty();
      case PERSON -> !person.isEmpty();
      case ACT -> act != 0;
    };
  }
}
