package dev.daicho.town.people;

import dev.daicho.register.Relationship;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.town.people.ForeignEstimates.People;
import dev.daicho.town.people.Stays.Stay;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which members are foreign residents and who they are: a whole household of one
 * nationality, or the wife or husband of a Japanese head.
 */
final class Foreigners {

  private static final int ELDER = 65;
  private static final Set<Relationship> FAMILY =
      Set.of(Relationships.WIFE, Relationships.HUSBAND, Relationships.CHILD);

  private final ForeignEstimates estimates;
  private final Weighted<People> younger;
  private final Weighted<People> elder;
  private final Stays stays;

  Foreigners(ForeignEstimates estimates) {
    this.estimates = estimates;
    younger = Weighted.of(estimates.nationalities(), People::share);
    elder = Weighted.of(estimates.nationalities(), People::shareElder);
    stays = new Stays(estimates);
  }

  /** Fills in those members who are foreign and leaves the others. */
  void identify(Sketch sketch, @Nullable Identity[] identities, Drawing drawing) {
    Dice dice = drawing.dice();
    int age = drawing.ages().of(sketch.head().birth());
    boolean elderly = age >= ELDER;
    double foreignHead =
        HouseholdEstimates.byAge(estimates.headFromAge(), estimates.headForeign(), age);
    if (estimates.types().contains(sketch.type) && dice.chance(foreignHead)) {
      People people = (elderly ? elder : younger).draw(dice);
      if (dice.chance(people.special())) {
        specialPermanent(people, sketch, identities, drawing);
      } else {
        midToLongTerm(people, sketch, identities, drawing);
      }
    } else if (!elderly && sketch.headIsMarried() && dice.chance(estimates.foreignSpouse())) {
      People people = younger.draw(dice);
      ForeignNames names = new ForeignNames(people, dice);
      identify(1, names, stays.ofSpouse(drawing), people, sketch, identities, drawing);
    }
  }

  private void specialPermanent(
      People people, Sketch sketch, @Nullable Identity[] identities, Drawing drawing) {
    ForeignNames names = new ForeignNames(people, drawing.dice());
    for (int i = 0; i < identities.length; i++) {
      identities[i] =
          new Identity.Foreign(
              names.of(sketch.members.get(i), identities),
              people.name(),
              new ResidenceStatus.SpecialPermanentResident(drawing.cardNumber(i)),
              null,
              Ages.OLDEST);
    }
  }

  private void midToLongTerm(
      People people, Sketch sketch, @Nullable Identity[] identities, Drawing drawing) {
    ForeignNames names = new ForeignNames(people, drawing.dice());
    boolean alone = sketch.size() == 1 || !FAMILY.contains(sketch.members.get(1).relationship());
    Stay head = stays.of(people, drawing.ages().of(sketch.head().birth()), alone, drawing);
    for (int i = 0; i < identities.length; i++) {
      Sketch.Member member = sketch.members.get(i);
      Stay stay = head;
      if (i > 0) {
        stay =
            head.family() != null && FAMILY.contains(member.relationship())
                ? stays.ofFamily(head, head.family())
                : stays.of(people, drawing.ages().of(member.birth()), alone, drawing);
      }
      identify(i, names, stay, people, sketch, identities, drawing);
    }
  }

  private static void identify(
      int member,
      ForeignNames names,
      Stay stay,
      People people,
      Sketch sketch,
      @Nullable Identity[] identities,
      Drawing drawing) {
    identities[member] =
        new Identity.Foreign(
            names.of(sketch.members.get(member), identities),
            people.name(),
            stay.recorded(drawing.cardNumber(member)),
            stay.granted(),
            stay.longestYears());
  }
}
