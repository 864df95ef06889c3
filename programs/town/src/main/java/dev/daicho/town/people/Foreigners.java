package dev.daicho.town.people;

import static java.util.Objects.requireNonNull;

import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.register.Names;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import dev.daicho.town.people.ForeignEstimates.People;
import dev.daicho.town.people.ForeignEstimates.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which members are foreign residents and who they are: a whole household of one
 * nationality, or the wife or husband of a Japanese head.
 */
final class Foreigners {

  private static final int ELDER = 65;
  private static final int TRIES = 20;
  private static final String PERMANENT = "永住者";
  private static final Set<Relationship> FAMILY =
      Set.of(Relationships.WIFE, Relationships.HUSBAND, Relationships.CHILD);

  private final ForeignEstimates estimates;
  private final Weighted<People> younger;
  private final Weighted<People> elder;
  private final Weighted<String> spouseOfJapanese;
  private final Map<String, Weighted<String>> statusesOf = new HashMap<>();

  Foreigners(ForeignEstimates estimates) {
    this.estimates = estimates;
    younger = Weighted.of(estimates.nationalities(), People::share);
    elder = Weighted.of(estimates.nationalities(), People::shareElder);
    spouseOfJapanese = Weighted.ofTable(estimates.spouseOfJapanese());
    for (People people : estimates.nationalities()) {
      statusesOf.put(people.code(), Weighted.ofTable(people.statuses()));
    }
  }

  /** Fills in those members who are foreign and leaves the others. */
  void identify(Sketch sketch, @Nullable Identity[] identities, Drawing drawing) {
    Dice dice = drawing.dice();
    int age = drawing.ages().of(sketch.head().birth());
    boolean elderly = age >= ELDER;
    double foreignHead =
        HouseholdEstimates.byAge(estimates.headFromAge(), estimates.headForeign(), age);
    if (estimates.types().contains(sketch.type) && dice.chance(foreignHead)) {
      wholeHousehold((elderly ? elder : younger).draw(dice), sketch, identities, drawing);
    } else if (!elderly && sketch.headIsMarried() && dice.chance(estimates.foreignSpouse())) {
      spouse(younger.draw(dice), sketch.members.get(1), identities, drawing);
    }
  }

  private void spouse(
      People people, Sketch.Member spouse, @Nullable Identity[] identities, Drawing drawing) {
    Dice dice = drawing.dice();
    String status = spouseOfJapanese.draw(dice);
    String familyName = ForeignNames.familyName(people, dice);
    identities[1] =
        new Identity(
            ForeignNames.name(people, familyName, spouse.sex(), dice),
            new Citizenship.Foreign(people.nationality(), termOf(status, 1, drawing)));
  }

  private void wholeHousehold(
      People people, Sketch sketch, @Nullable Identity[] identities, Drawing drawing) {
    Dice dice = drawing.dice();
    boolean special = dice.chance(people.special());
    String headsStatus = status(people, sketch, 0, drawing);
    int headsPeriod = period(headsStatus, dice);
    LocalDate headsExpiry = expiry(headsPeriod, drawing);
    String dependants = statusNamed(headsStatus).family();
    String fathersName = ForeignNames.familyName(people, dice);
    for (int i = 0; i < identities.length; i++) {
      Sketch.Member member = sketch.members.get(i);
      ResidenceClass residence;
      if (special) {
        residence = new ResidenceClass.SpecialPermanent(drawing.cardNumber(i));
      } else if (i == 0) {
        residence = term(headsStatus, headsPeriod, headsExpiry, drawing.cardNumber(i));
      } else if (dependants != null && FAMILY.contains(member.relationship())) {
        residence = term(dependants, headsPeriod, headsExpiry, drawing.cardNumber(i));
      } else {
        String own = status(people, sketch, i, drawing);
        residence = termOf(own, i, drawing);
      }
      identities[i] =
          new Identity(
              unlikeOthers(people, member, sketch.head(), fathersName, identities, dice),
              new Citizenship.Foreign(people.nationality(), residence));
    }
  }

  /** A name that no earlier member has. */
  private static Names unlikeOthers(
      People people,
      Sketch.Member member,
      Sketch.Member head,
      String fathersName,
      @Nullable Identity[] earlier,
      Dice dice) {
    for (int i = 0; i < TRIES; i++) {
      Names name = name(people, member, head, fathersName, dice);
      if (Arrays.stream(earlier).noneMatch(one -> one != null && one.names().equals(name))) {
        return name;
      }
    }
    return name(people, member, head, fathersName, dice);
  }

  private static Names name(
      People people, Sketch.Member member, Sketch.Member head, String fathersName, Dice dice) {
    Relationship relationship = member.relationship();
    boolean own =
        switch (people.surname()) {
          case NOBODY -> true;
          case FATHER ->
              relationship.equals(Relationships.WIFE)
                  || (relationship.equals(Relationship.HEAD) && head.sex() == Sex.FEMALE);
          case FAMILY -> false;
        };
    boolean stranger = relationship.equals(Relationships.LODGER);
    String familyName = own || stranger ? ForeignNames.familyName(people, dice) : fathersName;
    return ForeignNames.name(people, familyName, member.sex(), dice);
  }

  /** A status that the member's age and household allow. */
  private String status(People people, Sketch sketch, int member, Drawing drawing) {
    int age = drawing.ages().of(sketch.members.get(member).birth());
    boolean alone = sketch.size() == 1 || !FAMILY.contains(sketch.members.get(1).relationship());
    Weighted<String> statuses = requireNonNull(statusesOf.get(people.code()));
    for (int i = 0; i < TRIES; i++) {
      String status = statuses.draw(drawing.dice());
      if (statusNamed(status).fits(age, alone)) {
        return status;
      }
    }
    return PERMANENT;
  }

  private Status statusNamed(String status) {
    return requireNonNull(estimates.statuses().get(status), status);
  }

  /** Months of a period that the status is granted for; 0 where it has none. */
  private int period(String status, Dice dice) {
    Status of = statusNamed(status);
    return of.months().isEmpty() ? 0 : dice.oneOf(of.months());
  }

  private ResidenceClass termOf(String status, int member, Drawing drawing) {
    int months = period(status, drawing.dice());
    return term(status, months, expiry(months, drawing), drawing.cardNumber(member));
  }

  private static ResidenceClass term(
      String status, int months, LocalDate expiry, ResidenceCardNumber number) {
    return months == 0
        ? new ResidenceClass.MidToLongTerm(status, null, null, number)
        : new ResidenceClass.MidToLongTerm(
            status, Period.ofMonths(months).normalized(), expiry, number);
  }

  /** A day from tomorrow to the last day of a period granted today. */
  private static LocalDate expiry(int months, Drawing drawing) {
    int today = drawing.ages().today();
    LocalDate asOf = LocalDate.ofEpochDay(today);
    int longest = (int) (asOf.plusMonths(months).toEpochDay() - today);
    return asOf.plusDays(drawing.dice().between(1, Math.max(longest, 1)));
  }

  /** The longest time that somebody of this class has been in Japan, in years. */
  int longestYears(ResidenceClass residence) {
    return switch (residence) {
      case ResidenceClass.SpecialPermanent special -> Ages.OLDEST;
      case ResidenceClass.MidToLongTerm term -> statusNamed(term.status()).years();
    };
  }
}
