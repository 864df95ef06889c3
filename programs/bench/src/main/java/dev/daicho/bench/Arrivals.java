package dev.daicho.bench;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.store.Numbering;
import dev.daicho.town.Town;
import dev.daicho.town.allocation.Allocator.Allocated;
import dev.daicho.town.people.InventPeople;
import dev.daicho.town.people.InventedHousehold;
import dev.daicho.town.people.InventedPerson;
import dev.daicho.town.people.Origin;
import dev.daicho.town.people.TownPlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented people with codes and numbers, ready to be loaded into a register. */
final class Arrivals {

  private static final long SEED = 7;

  private final Town town;
  private final InventPeople people = InventPeople.load();

  Arrivals(Town town) {
    this.town = town;
  }

  /** The households of a municipality; the same every time. */
  List<InventedHousehold> households(MunicipalityCode municipality, int residents) {
    return people.households(new TownPlan(municipality, residents, SEED, BenchTown.DAY)).toList();
  }

  /** Their records, with codes and numbers allocated and 宛名番号 and 世帯番号 reserved. */
  List<ResidentRecord> records(
      MunicipalityCode municipality, List<InventedHousehold> households, int residents) {
    var loader = town.keepers().loader(RegisterKeeper.KEEPER);
    long addressee = Numbering.reserve(loader, municipality, "addressee", residents);
    long household = Numbering.reserve(loader, municipality, "household", households.size());
    List<Allocated> allocated = town.allocator().allocate(municipality, residents);
    List<ResidentRecord> records = new ArrayList<>(residents);
    for (InventedHousehold invented : households) {
      HouseholdNumber number = HouseholdNumber.fromSerial(household++);
      for (InventedPerson person : invented.members()) {
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
                invented.address(),
                person.becameResident(),
                person.addressFixed(),
                previousAddress(person.origin()),
                own.code(),
                own.number(),
                null));
      }
    }
    return records;
  }

  private static @Nullable String previousAddress(Origin origin) {
    return switch (origin) {
      case Origin.Birth() -> null;
      case Origin.Municipality(var ignored, String address, var ignoredToo) -> address;
      case Origin.Abroad(String country) -> country;
    };
  }
}
