package dev.daicho.bench;

import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.ResidentRecord;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventPeople;
import dev.daicho.town.people.InventedHousehold;
import dev.daicho.town.people.TownPlan;
import dev.daicho.town.settle.Settlement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The 本人確認情報 of invented people, municipality for municipality of one prefecture. */
final class Identities {

  private static final long SEED = 3;
  private static final int MORE_THAN_ENOUGH = 10_000_000;

  private final Town town;
  private final InventPeople invent = InventPeople.load();
  private final List<MunicipalityCode> municipalities;
  private int next;

  /**
   * @param prefecture whose municipalities they live in, taken in turns
   */
  Identities(Town town, MunicipalityCode prefecture) {
    this.town = town;
    this.municipalities =
        Municipalities.all().stream()
            .map(Municipality::code)
            .filter(code -> code.prefecture().equals(prefecture))
            .toList();
  }

  /** So many people of the next municipality, all of them new. */
  List<IdentityRecord> people(int count) {
    MunicipalityCode municipality = municipalities.get(next % municipalities.size());
    Iterator<InventedHousehold> households =
        invent
            .households(new TownPlan(municipality, MORE_THAN_ENOUGH, SEED + next, BenchTown.DAY))
            .iterator();
    next++;
    List<InventedHousehold> some = new ArrayList<>();
    for (int people = 0; people < count; people += some.getLast().members().size()) {
      some.add(households.next());
    }
    return new Settlement(town, municipality)
        .records(some).stream().limit(count).map(this::identity).toList();
  }

  private IdentityRecord identity(ResidentRecord record) {
    return new IdentityRecord(
        record.municipality(),
        record.addresseeNumber().digits(),
        Change.ENTERED,
        ChangeCause.TRANSFERRED,
        record.becameResidentOn(),
        IdentityInformation.of(record),
        null,
        null,
        town.clock().instant());
  }
}
