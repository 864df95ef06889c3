package dev.daicho.network.move;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ExpectedArrivals;
import dev.daicho.register.MoveOutData;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * What a municipality has been told about those who are to come without paper. Data of one person
 * that come again take the place of the earlier ones.
 */
public final class Arrivals implements ExpectedArrivals {

  private static final Comparator<MoveOutData> AS_A_HOUSEHOLD =
      Comparator.<MoveOutData>comparingInt(data -> data.relationship().order())
          .thenComparing(data -> data.birth().date())
          .thenComparing(MoveOutData::person);

  private final KeeperStore store;
  private final InstantSource clock;

  /**
   * @param store the municipal servers' store
   * @param clock town time
   */
  public Arrivals(KeeperStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public List<MoveOutData> expected(MunicipalityCode here) {
    return store
        .within(
            Seal.of(here),
            () ->
                store
                    .sql()
                    .sql(
                        "select data from move_out_data where municipality = ? and data is not null")
                    .param(here.digits())
                    .query(String.class)
                    .list())
        .stream()
        .map(Arrivals::read)
        .sorted(
            Comparator.comparing(MoveOutData::plannedOn)
                .thenComparing(MoveOutData::from)
                .thenComparingLong(MoveOutData::moveOut)
                .thenComparing(AS_A_HOUSEHOLD))
        .toList();
  }

  @Override
  public Known ofMoveOut(MunicipalityCode here, MunicipalityCode former, long moveOut) {
    return store.within(
        Seal.of(here),
        () -> {
          List<String> told =
              store
                  .sql()
                  .sql(
                      """
                      select coalesce(data::text, '') from move_out_data
                      where municipality = ? and issuer = ? and move_out = ?
                      """)
                  .params(here.digits(), former.digits(), moveOut)
                  .query(String.class)
                  .list();
          return new Known(
              told.stream()
                  .filter(data -> !data.isEmpty())
                  .map(Arrivals::read)
                  .sorted(AS_A_HOUSEHOLD)
                  .toList(),
              told.contains(""));
        });
  }

  private static MoveOutData read(String data) {
    return Json.mapper().readValue(data, MoveOutData.class);
  }

  /** Keeps what has come, in the current transaction. */
  void keep(MoveOutData data) {
    store
        .sql()
        .sql(
            """
            insert into move_out_data (municipality, issuer, subject, move_out, resident_code, planned_on, data, received_at)
            values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
            on conflict (municipality, issuer, subject) do update
            set move_out = excluded.move_out, resident_code = excluded.resident_code, planned_on = excluded.planned_on,
              data = excluded.data, received_at = excluded.received_at
            """)
        .params(
            data.to().digits(),
            data.from().digits(),
            data.person().digits(),
            data.moveOut(),
            data.residentCode().digits(),
            data.plannedOn(),
            Json.mapper().writeValueAsString(data),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Deletes what holds no more; that somebody is in another register by now stays known. */
  void makeVoid(
      MunicipalityCode here,
      MunicipalityCode issuer,
      AddresseeNumber person,
      boolean registeredMeanwhile) {
    store
        .sql()
        .sql(
            registeredMeanwhile
                ? """
                update move_out_data set data = null, resident_code = null
                where municipality = ? and issuer = ? and subject = ?
                """
                : "delete from move_out_data where municipality = ? and issuer = ? and subject = ?")
        .params(here.digits(), issuer.digits(), person.digits())
        .update();
  }

  /** Somebody has come: their data have done their work. */
  void came(MunicipalityCode here, ResidentCode code) {
    store
        .sql()
        .sql("delete from move_out_data where municipality = ? and resident_code = ?")
        .params(here.digits(), code.digits())
        .update();
  }

  /** Deletes the data of all whose planned day lies before that one; how many there were. */
  int forgetThosePlannedBefore(MunicipalityCode here, LocalDate day) {
    return store.within(
        Seal.of(here),
        () ->
            store
                .sql()
                .sql("delete from move_out_data where municipality = ? and planned_on < ?")
                .params(here.digits(), day)
                .update());
  }
}
