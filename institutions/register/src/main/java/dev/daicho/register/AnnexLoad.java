package dev.daicho.register;

import dev.daicho.numbers.MunicipalityCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the register answers whoever takes it over into the annexes' network: the annexes that its
 * residents have, made at once where there are none.
 */
public interface AnnexLoad {

  /**
   * Calls over those citizens of a municipality who live there or left the country from there, as
   * notices to the municipalities of their registered domicile. Who is called may enter annexes
   * meanwhile: no transaction is open.
   */
  void residents(MunicipalityCode residence, Consumer<AnnexNotice> each);

  /**
   * Makes annexes, of the persons who have none at that municipality.
   *
   * @param notices what is to be recorded, by the municipality of the registered domicile; of each
   *     person one
   * @return the annexes of all these persons, those from before included
   */
  List<Annex> enter(Map<MunicipalityCode, ? extends Collection<AnnexNotice>> notices);
}
