package dev.daicho.town.people;

import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import java.util.ArrayList;
import java.util.List;

/**
 * A household before it has names: who is who's what, sex, day of birth, and which family register
 * each stands in. Members are added in the standard's order, head first.
 */
final class Sketch {

  /** The head of the family register is not of this household: has died, or lives elsewhere. */
  static final int ELSEWHERE = -1;

  /** The family has a surname that no other of the household has. */
  static final int OWN = -1;

  /**
   * A member.
   *
   * @param birth days since 1970-01-01
   * @param family position in {@link Sketch#families}
   */
  record Member(Relationship relationship, Sex sex, int birth, int family) {}

  /**
   * Members in one family register.
   *
   * @param surnameOf position of the family whose surname this one bears, or {@link #OWN}
   * @param registerHead position of the member named first, or {@link #ELSEWHERE}
   */
  record Family(int surnameOf, int registerHead) {}

  final HouseholdType type;
  final List<Member> members = new ArrayList<>();
  final List<Family> families = new ArrayList<>();

  Sketch(HouseholdType type) {
    this.type = type;
  }

  Member head() {
    return members.getFirst();
  }

  int size() {
    return members.size();
  }

  /** The couple of the head's generation: whether the second member is married to the head. */
  boolean headIsMarried() {
    return members.size() > 1
        && (members.get(1).relationship().equals(Relationships.WIFE)
            || members.get(1).relationship().equals(Relationships.HUSBAND));
  }

  /** Opens a family; its members are added with its position. */
  int family(int surnameOf, int registerHead) {
    families.add(new Family(surnameOf, registerHead));
    return families.size() - 1;
  }

  void add(Relationship relationship, Sex sex, int birth, int family) {
    members.add(new Member(relationship, sex, birth, family));
  }
}
