package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.RegistryNumber;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The locks of an act. An act takes all that it needs at once and before it reads what it decides
 * on; everybody takes them in one order (codes and numbers, then households, then people, each by
 * number), so that acts wait for each other but never in a circle.
 *
 * <p>Whoever comes into a household or goes out of it does so under the household's lock: it holds
 * back those who are not in it yet.
 */
public final class Locks {

  private final KeeperStore store;

  Locks(KeeperStore store) {
    this.store = store;
  }

  /**
   * Takes resident codes and individual numbers, whether or not anybody here has them: two filings
   * about one person do not both find that person missing.
   */
  public void takeNumbers(
      MunicipalityCode municipality, Stream<? extends RegistryNumber<?>> numbers) {
    String[] keys =
        numbers.map(number -> municipality.digits() + " " + number.digits()).toArray(String[]::new);
    store
        .sql()
        .sql(
            """
            select pg_advisory_xact_lock(key) from (
              select distinct hashtextextended(k, 0) as key from unnest(?) k order by 1) keys
            """)
        .param(keys)
        .query()
        .listOfRows();
  }

  /** Takes households with everybody recorded in them, and further people. */
  public void take(
      MunicipalityCode municipality,
      Collection<HouseholdNumber> households,
      Collection<AddresseeNumber> people) {
    if (households.isEmpty() && people.isEmpty()) {
      return;
    }
    String[] householdNumbers = digits(households);
    store
        .sql()
        .sql(
            """
            select household_number from household
            where municipality = ? and household_number = any(?) order by household_number for update
            """)
        .params(municipality.digits(), householdNumbers)
        .query()
        .listOfRows();
    // A statement of its own: it sees who has come into these households by now.
    store
        .sql()
        .sql(
            """
            select addressee_number from resident
            where municipality = ? and (household_number = any(?) or addressee_number = any(?))
            order by addressee_number for update
            """)
        .params(municipality.digits(), householdNumbers, digits(people))
        .query()
        .listOfRows();
  }

  private static String[] digits(Collection<? extends RegistryNumber<?>> numbers) {
    return numbers.stream().map(RegistryNumber::digits).toArray(String[]::new);
  }
}
