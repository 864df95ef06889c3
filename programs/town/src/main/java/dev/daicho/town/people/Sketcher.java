package dev.daicho.town.people;

import static dev.daicho.register.Sex.FEMALE;
import static dev.daicho.register.Sex.MALE;

import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import java.util.List;

/**
 * Draws a household of a given type around a given head: who lives there, their ages and family
 * registers, in the order in which the resident record standard lists them (5.2).
 */
final class Sketcher {

  /** From this age a single person is taken to stand first in a family register of their own. */
  private static final int OWN_REGISTER_AGE = 32;

  private final Ages ages;
  private final Kinship kinship;

  Sketcher(HouseholdEstimates estimates, Ages ages) {
    this.ages = ages;
    kinship = new Kinship(estimates, ages);
  }

  Ages ages() {
    return ages;
  }

  /** A household whose head has this sex and was born on this day. */
  Sketch draw(HouseholdType type, Sex sex, int birth, Dice dice) {
    Sketch sketch = new Sketch(type);
    switch (type) {
      case SINGLE -> alone(sketch, sex, birth, dice);
      case COUPLE -> couple(sketch, sex, birth, 18, dice);
      case COUPLE_WITH_CHILDREN -> coupleWithChildren(sketch, sex, birth, dice);
      case PARENT_WITH_CHILDREN -> parentWithChildren(sketch, sex, birth, dice);
      case CHILD_WITH_PARENTS -> childWithParents(sketch, sex, birth, dice);
      case THREE_GENERATIONS_MIDDLE -> {
        coupleWithChildren(sketch, sex, birth, dice);
        parentsOfCouple(sketch, dice);
      }
      case THREE_GENERATIONS_ELDER -> threeGenerations(sketch, sex, birth, dice);
      case COUPLE_WITH_PARENT -> {
        couple(sketch, sex, birth, 18, dice);
        parentsOfCouple(sketch, dice);
      }
      case SIBLINGS -> siblings(sketch, sex, birth, dice);
      case GRANDPARENT_WITH_GRANDCHILD -> grandparent(sketch, sex, birth, dice);
      case PARTNERS -> partners(sketch, sex, birth, dice);
      case WITH_LODGER -> {
        int other = birth + dice.between(-3_650, 3_650);
        another(sketch, sex, birth, Relationships.LODGER, other, dice);
      }
      case WITH_RELATIVE ->
          another(sketch, sex, birth, Relationships.RELATIVE, ages.born(18, 88, dice), dice);
    }
    return sketch;
  }

  private int alone(Sketch sketch, Sex sex, int birth, Dice dice) {
    boolean own = ages.of(birth) >= OWN_REGISTER_AGE || dice.chance(0.1);
    int family = sketch.family(Sketch.OWN, own ? 0 : Sketch.ELSEWHERE);
    sketch.add(Relationship.HEAD, sex, birth, family);
    return family;
  }

  private void couple(Sketch sketch, Sex sex, int birth, int youngest, Dice dice) {
    int family = sketch.family(Sketch.OWN, 0);
    sketch.add(Relationship.HEAD, sex, birth, family);
    sketch.add(
        sex == MALE ? Relationships.WIFE : Relationships.HUSBAND,
        other(sex),
        kinship.spouse(birth, sex, youngest, dice),
        family);
  }

  private void coupleWithChildren(Sketch sketch, Sex sex, int birth, Dice dice) {
    couple(sketch, sex, birth, Kinship.YOUNGEST_PARENT, dice);
    int spouse = sketch.members.get(1).birth();
    int mother = sex == FEMALE ? birth : spouse;
    int father = sex == FEMALE ? spouse : birth;
    addChildren(sketch, Relationships.CHILD, kinship.children(mother, father, dice), 0, dice);
  }

  private void parentWithChildren(Sketch sketch, Sex sex, int birth, Dice dice) {
    int family = sketch.family(Sketch.OWN, 0);
    sketch.add(Relationship.HEAD, sex, birth, family);
    int absent = kinship.spouse(birth, sex, Kinship.YOUNGEST_PARENT, dice);
    List<Integer> births =
        kinship.children(sex == FEMALE ? birth : absent, sex == FEMALE ? absent : birth, dice);
    addChildren(sketch, Relationships.CHILD, births, family, dice);
  }

  private void childWithParents(Sketch sketch, Sex sex, int birth, Dice dice) {
    int mother = kinship.mother(birth, dice);
    int father = kinship.father(birth, mother, dice);
    boolean fatherLives = kinship.alive(father, MALE, dice);
    boolean motherLives = !fatherLives || kinship.alive(mother, FEMALE, dice);
    int family = sketch.family(Sketch.OWN, fatherLives ? 1 : Sketch.ELSEWHERE);
    sketch.add(Relationship.HEAD, sex, birth, family);
    if (fatherLives) {
      sketch.add(Relationships.FATHER, MALE, father, family);
    }
    if (motherLives) {
      sketch.add(Relationships.MOTHER, FEMALE, mother, family);
    }
  }

  /** The husband's parents, or seldom the wife's, who have another surname. */
  private void parentsOfCouple(Sketch sketch, Dice dice) {
    boolean wifes = dice.chance(0.2);
    int child = sketch.members.get(wifes ? 1 : 0).birth();
    int mother = kinship.mother(child, dice);
    int father = kinship.father(child, mother, dice);
    boolean fatherLives = kinship.alive(father, MALE, dice);
    boolean motherLives = !fatherLives || kinship.alive(mother, FEMALE, dice);
    int family =
        sketch.family(wifes ? Sketch.OWN : 0, fatherLives ? sketch.size() : Sketch.ELSEWHERE);
    if (fatherLives) {
      sketch.add(wifes ? Relationships.WIFES_FATHER : Relationships.FATHER, MALE, father, family);
    }
    if (motherLives) {
      sketch.add(wifes ? Relationships.WIFES_MOTHER : Relationships.MOTHER, FEMALE, mother, family);
    }
  }

  private void threeGenerations(Sketch sketch, Sex sex, int birth, Dice dice) {
    int spouse = kinship.spouse(birth, sex, 45, dice);
    boolean spouseLives = sex == MALE && kinship.alive(spouse, other(sex), dice);
    int elders = sketch.family(Sketch.OWN, sex == MALE ? 0 : Sketch.ELSEWHERE);
    sketch.add(Relationship.HEAD, sex, birth, elders);
    if (spouseLives) {
      sketch.add(Relationships.WIFE, FEMALE, spouse, elders);
    }
    int latest = ages.latestBirth(Kinship.YOUNGEST_PARENT + 2);
    int mother = sex == FEMALE ? birth : spouse;
    int child = kinship.firstBirth(mother, sex == FEMALE ? spouse : birth, latest, dice);
    Sex childsSex = dice.chance(0.8) ? MALE : FEMALE;
    int childsSpouse = kinship.spouse(child, childsSex, Kinship.YOUNGEST_PARENT, dice);
    boolean son = childsSex == MALE;
    int position = sketch.size();
    int family = sketch.family(son ? elders : Sketch.OWN, son ? position : position + 1);
    sketch.add(Relationships.CHILD, childsSex, child, family);
    sketch.add(
        son ? Relationships.CHILDS_WIFE : Relationships.CHILDS_HUSBAND,
        other(childsSex),
        childsSpouse,
        family);
    List<Integer> births =
        kinship.children(son ? childsSpouse : child, son ? child : childsSpouse, dice);
    addChildren(sketch, Relationships.GRANDCHILD, births, family, dice);
  }

  private void siblings(Sketch sketch, Sex sex, int birth, Dice dice) {
    int family = sketch.family(Sketch.OWN, Sketch.ELSEWHERE);
    sketch.add(Relationship.HEAD, sex, birth, family);
    boolean elder = dice.chance(0.3);
    boolean both = dice.chance(0.12);
    int before = birth - dice.between(400, 2_900);
    int after = birth + dice.between(400, 2_900);
    if ((elder || both) && before >= ages.earliestBirth(104)) {
      addSibling(sketch, before, family, dice);
    }
    if (!elder || both || sketch.size() == 1) {
      addSibling(sketch, Math.min(after, ages.latestBirth(0)), family, dice);
    }
  }

  private void addSibling(Sketch sketch, int birth, int family, Dice dice) {
    Sex sex = kinship.childsSex(dice);
    boolean elder = birth < sketch.head().birth();
    Relationship relationship =
        sex == MALE
            ? (elder ? Relationships.ELDER_BROTHER : Relationships.YOUNGER_BROTHER)
            : (elder ? Relationships.ELDER_SISTER : Relationships.YOUNGER_SISTER);
    sketch.add(relationship, sex, birth, family);
  }

  private void grandparent(Sketch sketch, Sex sex, int birth, Dice dice) {
    int spouse = kinship.spouse(birth, sex, 45, dice);
    int elders = sketch.family(Sketch.OWN, sex == MALE ? 0 : Sketch.ELSEWHERE);
    sketch.add(Relationship.HEAD, sex, birth, elders);
    int latest = ages.latestBirth(Kinship.YOUNGEST_PARENT + 2);
    int child =
        kinship.firstBirth(
            sex == FEMALE ? birth : spouse, sex == FEMALE ? spouse : birth, latest, dice);
    int grandchild = kinship.firstBirth(child, child, ages.today(), dice);
    int family = sketch.family(elders, Sketch.ELSEWHERE);
    sketch.add(Relationships.GRANDCHILD, kinship.childsSex(dice), grandchild, family);
  }

  private void partners(Sketch sketch, Sex sex, int birth, Dice dice) {
    alone(sketch, sex, birth, dice);
    int family = sketch.family(Sketch.OWN, dice.chance(0.5) ? 1 : Sketch.ELSEWHERE);
    sketch.add(
        sex == MALE ? Relationships.UNREGISTERED_WIFE : Relationships.UNREGISTERED_HUSBAND,
        other(sex),
        kinship.spouse(birth, sex, 18, dice),
        family);
  }

  private void another(
      Sketch sketch, Sex sex, int birth, Relationship relationship, int other, Dice dice) {
    alone(sketch, sex, birth, dice);
    int family = sketch.family(Sketch.OWN, dice.chance(0.5) ? 1 : Sketch.ELSEWHERE);
    Sex othersSex = dice.chance(0.5) ? MALE : FEMALE;
    sketch.add(relationship, othersSex, kinship.within(other, 18, 96, dice), family);
  }

  private void addChildren(
      Sketch sketch, Relationship relationship, List<Integer> births, int family, Dice dice) {
    for (int birth : births) {
      sketch.add(relationship, kinship.childsSex(dice), birth, family);
    }
  }

  private static Sex other(Sex sex) {
    return sex == MALE ? FEMALE : MALE;
  }
}
