package dev.daicho.register.web.form;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.ExpectedMove;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a form is about: a household and one of its members, or nobody for who is not here yet.
 *
 * @param members the household's residents; none for nobody
 * @param person the member, where the act is about one
 * @param act an act's number, where the act is about another act; 0 for none
 * @param expected those who are expected without paper, where the act is about them, or null
 */
public record About(
    List<DisclosedRecord> members,
    List<DisclosedRecord> person,
    long act,
    @Nullable ExpectedMove expected) {

  /** About nobody who is expected. */
  public About(List<DisclosedRecord> members, List<DisclosedRecord> person, long act) {
    this(members, person, act, null);
  }

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
