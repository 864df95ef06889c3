package dev.daicho.town.settle;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventedHousehold;
import dev.daicho.town.personas.Persona;
import dev.daicho.town.personas.PersonaHousehold;
import dev.daicho.town.personas.Personas;
import dev.daicho.town.personas.Whereabouts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fixed people enter the town: as residents first, then those who have left or are leaving file
 * their move-out through the act that everybody uses.
 */
public final class SettlePersonas {

  private final Town town;

  public SettlePersonas(Town town) {
    this.town = town;
  }

  /** Settles those who are not in the register yet; returns how many people came. */
  public long settle() {
    Personas personas = Personas.ofEveryTown(town.firstDay());
    long came = 0;
    Map<List<Object>, Integer> alike = new HashMap<>();
    for (PersonaHousehold household : personas.households()) {
      MunicipalityCode municipality = household.address().municipality();
      Persona first = household.members().getFirst();
      // Two of them share name and birth date: the second is there only if two are.
      int ofThem =
          alike.merge(
              List.of(municipality, first.person().names().display(), first.person().birth()),
              1,
              Integer::sum);
      if (find(municipality, first, ofThem).size() < ofThem) {
        came +=
            new Settlement(town, municipality)
                .settle(
                    List.of(
                        new InventedHousehold(
                            household.address(),
                            household.members().stream().map(Persona::person).toList()))
                        .stream(),
                    entered -> {});
        leave(municipality, household);
      }
    }
    return came;
  }

  private void leave(MunicipalityCode municipality, PersonaHousehold household) {
    for (Persona persona : household.members()) {
      switch (persona.whereabouts()) {
        case Whereabouts.Here() -> {}
        case Whereabouts.MovingOut(var filed, var leaves, var to, var address) ->
            moveOut(
                municipality,
                persona,
                filed,
                leaves,
                address,
                persona.card() == null ? null : new MoveOut.WithoutPaper(to),
                false);
        case Whereabouts.Abroad(var filed, var since, var country) ->
            moveOut(municipality, persona, filed, since, country, null, true);
      }
    }
  }

  private void moveOut(
      MunicipalityCode municipality,
      Persona persona,
      LocalDate filed,
      LocalDate leaves,
      String destination,
      MoveOut.@Nullable WithoutPaper special,
      boolean abroad) {
    ResidentRecord record = find(municipality, persona, 1).getFirst();
    List<AddresseeNumber> mover = List.of(record.addresseeNumber());
    town.registers()
        .desk()
        .file(
            town.registers().procedures().moveOut(),
            new MoveOut.Filing(
                record.householdNumber(), mover, leaves, destination, abroad, false, special),
            new Act(
                new Actor("town", Role.MUNICIPAL_OFFICER, municipality),
                municipality,
                filed,
                town.clock().instant(),
                "町の住民を作る"))
        .orElseThrow();
  }

  /** The records of who is called so and born then, gone or not, at most so many. */
  List<ResidentRecord> find(MunicipalityCode municipality, Persona persona, int most) {
    return town.registers()
        .search()
        .find(
            municipality,
            new ResidentSearch.Query(
                persona.person().names().display(),
                persona.person().birth().date(),
                "",
                null,
                true),
            most);
  }
}
