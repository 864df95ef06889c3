package dev.daicho.register;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the register answers its municipality's communication server: everybody in it, as the
 * network is to know them. The server takes the register over with it, and compares itself with it
 * from time to time (standard specification 7.1.1.2).
 */
public interface ResidentRoll {

  /**
   * One resident record, removed ones included.
   *
   * @param person the 宛名番号
   * @param removed whether the record was removed (消除)
   * @param cause why it changed last
   * @param eventOn the day that happened
   * @param identity the items
   * @param notices how many notices have been told of the record
   */
  record Entry(
      AddresseeNumber person,
      boolean removed,
      ChangeCause cause,
      LocalDate eventOn,
      IdentityInformation identity,
      long notices) {}

  /** Calls over a municipality's records, in the order of their numbers, at one moment. */
  void call(MunicipalityCode municipality, Consumer<Entry> each);

  /** One record of it. */
  Optional<Entry> find(MunicipalityCode municipality, AddresseeNumber person);
}
