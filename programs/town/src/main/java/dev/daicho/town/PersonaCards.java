package dev.daicho.town;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.network.CardHolding;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Names;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import dev.daicho.register.store.Residents;
import dev.daicho.town.personas.Persona;
import dev.daicho.town.personas.Personas;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Who holds a card, as long as nobody administers cards here: those of the fixed people who have
 * one in {@code personas.yaml}, and of the story's heroine, wherever they live by now. They are
 * known by their names and sex, since the file reckons many birth days from the day on which the
 * town began.
 */
final class PersonaCards implements CardHolding {

  private static final Set<ChangeCause> VOIDING =
      EnumSet.of(
          ChangeCause.CODE_CHANGE_REQUESTED,
          ChangeCause.NUMBER_CHANGE_REQUESTED,
          ChangeCause.NUMBER_CHANGED_EX_OFFICIO);

  private record Known(Names names, Sex sex) {}

  private final Residents residents;
  private final TownClock clock;
  private final AtomicReference<Set<Known>> holders = new AtomicReference<>(Set.of());

  PersonaCards(Residents residents, TownClock clock) {
    this.residents = residents;
    this.clock = clock;
  }

  @Override
  public boolean holdsCard(MunicipalityCode municipality, ResidentCode person, LocalDate on) {
    return residents
        .ofCode(municipality, person)
        .filter(record -> record.status().current())
        .filter(record -> holders().contains(known(record)))
        .filter(record -> !isVoid(record))
        .isPresent();
  }

  /** By a change of code or number every card there was became void (番号法施行令14条5号・6号). */
  private boolean isVoid(ResidentRecord record) {
    return residents.history(record.municipality(), record.addresseeNumber()).stream()
        .map(row -> row.change().cause())
        .anyMatch(VOIDING::contains);
  }

  private static Known known(ResidentRecord record) {
    return new Known(record.names(), record.sex());
  }

  private Set<Known> holders() {
    return holders.updateAndGet(known ->
        known.isEmpty()
            ? Personas.ofEveryTown(clock.today())
                .all()
                .filter(persona -> persona.card() != null)
                .map(PersonaCards::known)
                .collect(Collectors.toCollection(PersonaCards::withTheStorys))
            : known);
  }

  /** Hanako Daicho of the story, who is no persona since she is born there. */
  private static Set<Known> withTheStorys() {
    return new HashSet<>(Set.of(new Known(Names.of("台帳　華子", "ダイチョウ　ハナコ"), Sex.FEMALE)));
  }

  private static Known known(Persona persona) {
    return new Known(persona.person().names(), persona.person().sex());
  }
}
