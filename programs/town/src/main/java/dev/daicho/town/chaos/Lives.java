package dev.daicho.town.chaos;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.network.allocation.Allocator.Allocated;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.MoveWithin;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.procedure.ReportDeath;
import dev.daicho.register.store.Register;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventedHousehold;
import dev.daicho.town.people.InventedPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * The lives of some people who live alone: they come, move about, move to other municipalities and
 * back, and die, each by the acts that everybody uses. What is accepted is told to the oracle's
 * file.
 */
final class Lives {

  private final Town town;
  private final AcceptedActs accepted;
  private final List<MunicipalityCode> places;
  private final Iterator<InventedHousehold> invented;
  private final Random random;
  private final List<ResidentRecord> living = new ArrayList<>();
  private long refused;

  Lives(
      Town town,
      AcceptedActs accepted,
      List<MunicipalityCode> places,
      Iterator<InventedHousehold> invented,
      Random random) {
    this.town = town;
    this.accepted = accepted;
    this.places = places;
    this.invented = invented;
    this.random = random;
  }

  /** The next thing that happens to somebody. */
  void goOn() {
    if (living.size() < 20) {
      arrive();
      return;
    }
    ResidentRecord one = living.remove(random.nextInt(living.size()));
    switch (random.nextInt(10)) {
      case 0, 1 -> {
        living.add(one);
        arrive();
      }
      case 2, 3, 4, 5 -> moveWithin(one);
      case 6, 7, 8 -> moveAway(one);
      default -> die(one);
    }
  }

  /** Somebody who is alive and lives somewhere, and whom nothing happens to from now on. */
  ResidentRecord pick() {
    return living.remove(random.nextInt(living.size()));
  }

  /** How many acts were refused; none should be. */
  long refused() {
    return refused;
  }

  private void arrive() {
    InventedPerson person = invented.next().head();
    MunicipalityCode place = places.get(random.nextInt(places.size()));
    Allocated own = town.allocator().allocate(place, 1).getFirst();
    moveIn(
        place,
        new Newcomer(
            person.names(),
            person.birth(),
            person.sex(),
            new Relationship("世帯主"),
            person.citizenship(),
            own.code(),
            own.number()));
  }

  private void moveIn(MunicipalityCode place, Newcomer person) {
    file(
        "move-in",
        place,
        town.registers().procedures().moveIn(),
        new MoveIn.Filing(
            List.of(person),
            today(),
            address(place),
            new HouseholdChoice.OfTheirOwn(),
            "前住所",
            null));
  }

  /** The person moves to another address in the municipality. */
  void moveWithin(ResidentRecord one) {
    file(
        "move-within",
        one.municipality(),
        town.registers().procedures().moveWithin(),
        new MoveWithin.Filing(
            one.householdNumber(),
            List.of(new Placement(one.addresseeNumber(), new Relationship("世帯主"))),
            today(),
            address(one.municipality()),
            new HouseholdChoice.OfTheirOwn(),
            null));
  }

  /** The person, who has moved within, does so once more. */
  void moveAgain(ResidentRecord before) {
    ResidentRecord now =
        living.stream()
            .filter(one ->
                one.municipality().equals(before.municipality())
                    && one.addresseeNumber().equals(before.addresseeNumber()))
            .findFirst()
            .orElseThrow();
    living.remove(now);
    moveWithin(now);
  }

  private void moveAway(ResidentRecord one) {
    MunicipalityCode next = places.get(random.nextInt(places.size()));
    if (next.equals(one.municipality())) {
      moveWithin(one);
      return;
    }
    int before = living.size();
    file(
        "move-out",
        one.municipality(),
        town.registers().procedures().moveOut(),
        new MoveOut.Filing(
            one.householdNumber(), List.of(one.addresseeNumber()), today(), "転出先", false, false));
    while (living.size() > before) {
      living.removeLast();
    }
    moveIn(
        next,
        new Newcomer(
            one.names(),
            RecordedDate.of(one.birth().date()),
            one.sex(),
            new Relationship("世帯主"),
            one.citizenship(),
            one.residentCode(),
            one.individualNumber()));
  }

  /** The person dies. */
  void die(ResidentRecord one) {
    file(
        "death",
        one.municipality(),
        town.registers().procedures().reportDeath(),
        new ReportDeath.Filing(one.addresseeNumber(), today(), today(), null));
  }

  private <F, R> void file(
      String name, MunicipalityCode place, Procedure<F, R> procedure, F filing) {
    List<ResidentRecord> changed = new ArrayList<>();
    Outcome<R> outcome =
        Register.watched(
            entry -> changed.addAll(entry.changes().keySet()),
            () -> town.registers().desk().file(procedure, filing, act(place)));
    if (outcome instanceof Outcome.Accepted<R>) {
      accepted.append(name, changed);
      changed.stream().filter(record -> record.status().current()).forEach(living::add);
    } else {
      refused++;
    }
  }

  private Act act(MunicipalityCode place) {
    return new Act(
        new Actor("chaos", Role.MUNICIPAL_OFFICER, place),
        place,
        today(),
        town.clock().instant(),
        "混乱の試験");
  }

  private LocalDate today() {
    return town.clock().today();
  }

  private Address address(MunicipalityCode place) {
    return new Address(
        place, "旭一丁目", random.nextInt(1, 100) + "番" + random.nextInt(1, 100) + "号", null, null);
  }
}
