package dev.daicho.town.settle;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.network.allocation.Allocator.Allocated;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.store.Numbering;
import dev.daicho.register.store.ResidentLoad;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventedHousehold;
import dev.daicho.town.people.InventedPerson;
import dev.daicho.town.people.Origin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Enters invented households into a municipality's register by bulk load, and has the network take
 * it over: codes from the pools that are handed out, numbers as they are designated, addressee and
 * household numbers from reserved serials. The order of people decides who gets which, so equal
 * people in an equal town get the same.
 */
public final class Settlement {

  private static final int HOUSEHOLDS_AT_ONCE = 2_000;

  private final Town town;
  private final MunicipalityCode municipality;

  /** A settlement of one municipality of a town. */
  public Settlement(Town town, MunicipalityCode municipality) {
    this.town = town;
    this.municipality = municipality;
  }

  /** Enters the households and returns how many people that were. */
  public long settle(Stream<InventedHousehold> households, LongConsumer progress) {
    Act act =
        new Act(
            new Actor("town", Role.MUNICIPAL_OFFICER, municipality),
            municipality,
            town.clock().today(),
            town.clock().instant(),
            "町の住民を作る");
    town.network().firstLoad().begin(municipality);
    long came =
        new ResidentLoad(town.keepers().loader(RegisterKeeper.KEEPER))
            .load(act, new Records(households.iterator()), progress);
    town.network().firstLoad().load(municipality, loaded -> {});
    return came;
  }

  /** Turns households into records, some thousand at a time. */
  private final class Records implements Iterator<ResidentRecord> {

    private final Iterator<InventedHousehold> households;
    private Iterator<ResidentRecord> ready = List.<ResidentRecord>of().iterator();

    Records(Iterator<InventedHousehold> households) {
      this.households = households;
    }

    @Override
    public boolean hasNext() {
      if (!ready.hasNext() && households.hasNext()) {
        List<InventedHousehold> next = new ArrayList<>();
        while (next.size() < HOUSEHOLDS_AT_ONCE && households.hasNext()) {
          next.add(households.next());
        }
        ready = records(next).iterator();
      }
      return ready.hasNext();
    }

    @Override
    public ResidentRecord next() {
      return ready.next();
    }
  }

  /**
   * The records that make the households residents here, not entered yet: with codes and numbers
   * allocated, addressee and household numbers reserved.
   */
  public List<ResidentRecord> records(List<InventedHousehold> households) {
    int people = households.stream().mapToInt(household -> household.members().size()).sum();
    List<Allocated> allocated = town.allocator().allocate(municipality, people);
    long addressee = reserve("addressee", people);
    long householdSerial = reserve("household", households.size());
    List<ResidentRecord> records = new ArrayList<>(people);
    for (InventedHousehold household : households) {
      HouseholdNumber number = HouseholdNumber.fromSerial(householdSerial++);
      for (InventedPerson person : household.members()) {
        Allocated own = allocated.get(records.size());
        records.add(
            new ResidentRecord(
                municipality,
                AddresseeNumber.fromSerial(addressee++),
                number,
                ResidentStatus.RESIDENT,
                person.names(),
                person.birth(),
                person.sex(),
                person.relationship(),
                person.citizenship(),
                household.address(),
                person.becameResident(),
                person.addressFixed(),
                previous(person.origin()),
                own.code(),
                own.number(),
                null));
      }
    }
    return records;
  }

  private long reserve(String kind, int count) {
    return Numbering.reserve(
        town.keepers().loader(RegisterKeeper.KEEPER), municipality, kind, count);
  }

  private static @Nullable String previous(Origin origin) {
    return switch (origin) {
      case Origin.Birth() -> null;
      case Origin.Municipality from -> from.address();
      case Origin.Abroad(String country) -> country;
    };
  }
}
