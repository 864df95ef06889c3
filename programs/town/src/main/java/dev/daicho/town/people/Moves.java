package dev.daicho.town.people;

import dev.daicho.register.Relationship;
import dev.daicho.town.people.Sketch.Member;
import java.time.LocalDate;
import java.util.Set;

/**
 * Draws when and from where each member of a household came. A household moved in together on one
 * day, or its head was born here and others joined: a wife or husband to marry, a lodger lately.
 * Who was born later was born here. Then the household may have moved within the municipality.
 */
final class Moves {

  /** Since this day the register holds foreign residents; none became one before (平成21年法律77号). */
  private static final int FOREIGN_RESIDENTS_FROM = (int) LocalDate.of(2012, 7, 9).toEpochDay();

  private static final int EIGHTEEN_YEARS = 6_575;
  private static final double DAYS_A_YEAR = 365.2425;

  /** Those who live with a household without being its own joined within this many days. */
  private static final int LATELY = 2_500;

  private static final Set<Relationship> MARRIED_IN =
      Set.of(
          Relationships.WIFE,
          Relationships.HUSBAND,
          Relationships.CHILDS_WIFE,
          Relationships.CHILDS_HUSBAND,
          Relationships.MOTHER);

  private static final Set<Relationship> JOINED_LATELY =
      Set.of(
          Relationships.LODGER,
          Relationships.RELATIVE,
          Relationships.UNREGISTERED_WIFE,
          Relationships.UNREGISTERED_HUSBAND,
          Relationships.WIFES_FATHER,
          Relationships.WIFES_MOTHER);

  private final MoveEstimates estimates;
  private final Addresses addresses;
  private final Weighted<String> countries;

  Moves(MoveEstimates estimates, Addresses addresses) {
    this.estimates = estimates;
    this.addresses = addresses;
    countries = Weighted.ofTable(estimates.countries());
  }

  /** The household's own move: the day and from where; of a head born here, the birth. */
  private record MovedIn(int day, Origin from) {

    boolean bornHere() {
      return from instanceof Origin.Birth;
    }
  }

  /** The arrivals of all members, in their order. */
  Arrival[] draw(Sketch sketch, Identity[] identities, Drawing drawing) {
    MovedIn movedIn = movedIn(sketch, identities[0], drawing);
    int movedWithin = movedWithin(movedIn, drawing);
    Arrival[] arrivals = new Arrival[identities.length];
    for (int i = 0; i < arrivals.length; i++) {
      boolean foreign = identities[i] instanceof Identity.Foreign;
      Arrival arrival = arrival(sketch, sketch.members.get(i), foreign, movedIn, drawing);
      int became =
          foreign
              ? Math.max(arrival.becameResident(), FOREIGN_RESIDENTS_FROM)
              : arrival.becameResident();
      arrivals[i] = new Arrival(became, Math.max(became, movedWithin), arrival.origin());
    }
    return arrivals;
  }

  private MovedIn movedIn(Sketch sketch, Identity head, Drawing drawing) {
    Dice dice = drawing.dice();
    int birth = sketch.head().birth();
    int age = drawing.ages().of(birth);
    int longest = drawing.ages().today() - birth - EIGHTEEN_YEARS;
    double bornHere =
        HouseholdEstimates.byAge(MoveEstimates.AGES_BORN_HERE, estimates.headBornHere(), age);
    if (head instanceof Identity.Foreign foreign) {
      bornHere = foreign.special() ? bornHere : 0;
      longest = Math.min(longest, foreign.longestYears() * 365);
    }
    if (dice.chance(bornHere)) {
      return new MovedIn(birth, new Origin.Birth());
    }
    int ago = (int) daysHere(dice);
    if (ago > longest) {
      ago = dice.below(Math.max(longest, 1));
    }
    int day = drawing.ages().today() - ago;
    Origin from = from(sketch, head, drawing);
    // Nobody came from abroad after the present period of stay had begun.
    if (from instanceof Origin.Abroad
        && head instanceof Identity.Foreign foreign
        && foreign.granted() != null) {
      day = Math.min(day, (int) foreign.granted().toEpochDay());
    }
    return new MovedIn(day, from);
  }

  /** Exponential; StrictMath, so that it is the same number everywhere. */
  private double daysHere(Dice dice) {
    double unit = ((dice.next() >>> 11) + 1) * 0x1.0p-53;
    return -StrictMath.log(unit) * estimates.meanYearsHere() * DAYS_A_YEAR;
  }

  private Origin from(Sketch sketch, Identity head, Drawing drawing) {
    Dice dice = drawing.dice();
    String country =
        switch (head) {
          case Identity.Japanese japanese ->
              dice.chance(estimates.fromAbroad()) ? countries.draw(dice) : null;
          case Identity.Foreign foreign ->
              foreign.granted() != null && dice.chance(estimates.foreignFromAbroad())
                  ? foreign.nationality()
                  : null;
        };
    return country == null
        ? addresses.elsewhere(drawing.here(), sketch.size() == 1, dice)
        : new Origin.Abroad(country);
  }

  /** The day of the household's move to its present address, or the earliest day there is. */
  private int movedWithin(MovedIn movedIn, Drawing drawing) {
    int since = movedIn.bornHere() ? movedIn.day() + EIGHTEEN_YEARS : movedIn.day();
    int today = drawing.ages().today();
    MoveEstimates.MovedWithin chances = estimates.movedWithin();
    double chance = movedIn.bornHere() ? chances.bornHere() : chances.movedIn();
    return drawing.dice().chance(chance) && since < today
        ? drawing.dice().between(since, today)
        : Integer.MIN_VALUE;
  }

  private Arrival arrival(
      Sketch sketch, Member member, boolean foreign, MovedIn movedIn, Drawing drawing) {
    Dice dice = drawing.dice();
    int today = drawing.ages().today();
    boolean lately = JOINED_LATELY.contains(member.relationship());
    if (lately && (movedIn.bornHere() || dice.chance(0.5))) {
      return joined(Math.max(member.birth(), today - LATELY), today, drawing);
    }
    if (!movedIn.bornHere()) {
      return member.birth() <= movedIn.day()
          ? new Arrival(movedIn.day(), movedIn.day(), movedIn.from())
          : born(member);
    }
    if (MARRIED_IN.contains(member.relationship())
        && (foreign || !dice.chance(estimates.spouseBornHere()))) {
      int grown = member.birth() + EIGHTEEN_YEARS;
      return joined(grown, Math.max(grown, firstChildOf(sketch, member, today)), drawing);
    }
    return born(member);
  }

  /** The birth of a member's first child in the household, else today. */
  private static int firstChildOf(Sketch sketch, Member parent, int today) {
    int first = today;
    for (Member member : sketch.members) {
      if (member.birth() > parent.birth() + EIGHTEEN_YEARS) {
        first = Math.min(first, member.birth());
      }
    }
    return first;
  }

  private Arrival joined(int from, int to, Drawing drawing) {
    int day = drawing.dice().between(from, Math.min(to, drawing.ages().today()));
    return new Arrival(day, day, addresses.elsewhere(drawing.here(), true, drawing.dice()));
  }

  private static Arrival born(Member member) {
    return new Arrival(member.birth(), member.birth(), new Origin.Birth());
  }
}
