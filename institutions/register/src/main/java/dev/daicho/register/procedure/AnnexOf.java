package dev.daicho.register.procedure;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.store.Annexes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose annex a notice is about: the one under the code that it tells, now or before; else a
 * removed one under it; else that of the same person in the same family register.
 *
 * @param found the annexes that it may be about, removed ones only when there is no other
 */
record AnnexOf(List<Annex> found) {

  /** Finds them, and holds them until the current transaction ends. */
  static AnnexOf of(
      Annexes annexes, MunicipalityCode here, AnnexPerson told, Stream<ResidentCode> codes) {
    return new AnnexOf(
        find(annexes, here, told, codes).stream()
            .map(annex -> annexes.lock(here, annex.number()).orElseThrow())
            .toList());
  }

  private static List<Annex> find(
      Annexes annexes, MunicipalityCode here, AnnexPerson told, Stream<ResidentCode> codes) {
    List<Annex> ofCodes = annexes.ofCodes(here, codes);
    List<Annex> current = ofCodes.stream().filter(Annex::current).toList();
    if (!current.isEmpty()) {
      return current;
    }
    return ofCodes.isEmpty()
        ? annexes.alike(here, told).stream()
            .filter(annex -> sameRegister(annex.person(), told))
            .toList()
        : List.of(ofCodes.getFirst());
  }

  /** Nobody in one family register has the name of another. */
  private static boolean sameRegister(AnnexPerson one, AnnexPerson other) {
    return one.registeredDomicile().equals(other.registeredDomicile())
        && one.headOfFamilyRegister().equals(other.headOfFamilyRegister());
  }

  Optional<Annex> one() {
    return found.stream().findFirst();
  }
}
