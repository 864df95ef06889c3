package dev.daicho.town.people;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.register.RecordedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Invents the residents of a municipality, household by household. The same plan gives the same
 * people on every machine and JDK. One instance serves any number of plans and threads; loading one
 * reads all towns of the country (about 20 MB), so keep it.
 *
 * <p>Ages follow the national pyramid everywhere: a village is not older than a city. Homonyms
 * occur as chance has it. Nothing here is anybody: names, dates and numbers are drawn, and an
 * address that exists is a coincidence.
 */
public final class InventPeople {

  private final HouseholdEstimates households;
  private final HeadAges heads;
  private final Foreigners foreigners;
  private final JapaneseFamilies japanese;
  private final Addresses addresses;
  private final Moves moves;

  private InventPeople(
      HouseholdEstimates households, HeadAges heads, ForeignEstimates foreign, MoveEstimates move) {
    this.households = households;
    this.heads = heads;
    foreigners = new Foreigners(foreign);
    addresses = new Addresses(move);
    japanese = new JapaneseFamilies(JapaneseNames.load(), addresses);
    moves = new Moves(move, addresses);
  }

  /** Reads names, towns and estimates, and fits the households to the age pyramid. */
  public static InventPeople load() {
    HouseholdEstimates households = HouseholdEstimates.load();
    return new InventPeople(
        households,
        HeadAges.fit(households, AgePyramid.load()),
        ForeignEstimates.load(),
        MoveEstimates.load());
  }

  /**
   * The households of a plan, lazily and in their fixed order; together they have exactly as many
   * members as the plan says.
   */
  public Stream<InventedHousehold> households(TownPlan plan) {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Town(plan), characteristics), false);
  }

  /** One plan's households, one after the other. */
  private final class Town implements Iterator<InventedHousehold> {

    private final Municipality municipality;
    private final Ages ages;
    private final Sketcher sketcher;
    private final CardNumbers numbers;
    private final long seed;
    private long invented;
    private int remaining;

    Town(TownPlan plan) {
      municipality = Municipalities.byCode(plan.municipality()).orElseThrow();
      ages = new Ages(plan.asOf());
      sketcher = new Sketcher(households, ages);
      numbers = new CardNumbers(plan.municipality(), plan.seed());
      seed =
          Dice.seedOf(
              "daicho people 1",
              plan.municipality().digits(),
              Long.toString(plan.seed()),
              plan.asOf().toString());
      remaining = plan.residents();
    }

    @Override
    public boolean hasNext() {
      return remaining > 0;
    }

    @Override
    public InventedHousehold next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Dice dice = Dice.ofHousehold(seed, invented);
      Sketch sketch = sketch(dice);
      Drawing drawing = new Drawing(municipality, ages, numbers, invented, dice);
      InventedHousehold household = invent(sketch, drawing);
      invented++;
      remaining -= sketch.size();
      return household;
    }

    /** Draws until the household fits among the residents that remain. */
    private Sketch sketch(Dice dice) {
      Sketch sketch;
      do {
        HeadAges.Head head = heads.draw(dice);
        int birth = ages.born(head.from(), head.to(), dice);
        sketch = sketcher.draw(head.type(), head.sex(), birth, dice);
      } while (sketch.size() > remaining);
      return sketch;
    }

    private InventedHousehold invent(Sketch sketch, Drawing drawing) {
      @Nullable Identity[] found = new Identity[sketch.size()];
      foreigners.identify(sketch, found, drawing);
      japanese.identify(sketch, found, drawing);
      Identity[] identities = Arrays.copyOf(found, found.length);
      Arrival[] arrivals = moves.draw(sketch, identities, drawing);
      List<InventedPerson> members = new ArrayList<>(sketch.size());
      for (int i = 0; i < identities.length; i++) {
        Sketch.Member member = sketch.members.get(i);
        LocalDate became = LocalDate.ofEpochDay(arrivals[i].becameResident());
        members.add(
            new InventedPerson(
                identities[i].names(),
                RecordedDate.of(LocalDate.ofEpochDay(member.birth())),
                member.sex(),
                member.relationship(),
                identities[i].citizenship(became),
                became,
                LocalDate.ofEpochDay(arrivals[i].addressFixed()),
                arrivals[i].origin()));
      }
      return new InventedHousehold(
          addresses.in(municipality, sketch.size() == 1, drawing.dice()), members);
    }
  }
}
