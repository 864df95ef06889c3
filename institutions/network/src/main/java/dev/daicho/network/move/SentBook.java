package dev.daicho.network.move;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.MoveOutData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a municipality has told about those who leave it. All in the current transaction. */
final class SentBook {

  private final KeeperStore store;
  private final InstantSource clock;

  SentBook(KeeperStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Data that were sent.
   *
   * @param acknowledged whether the destination has said that they arrived
   * @param arrivedIn the municipality that has told of a move-in, or null
   * @param isVoid whether they hold no more
   */
  record Sent(
      MoveOutData data,
      boolean acknowledged,
      @Nullable MunicipalityCode arrivedIn,
      boolean isVoid) {

    /** Whether that municipality may have them. */
    boolean holdFor(MunicipalityCode asker) {
      return !isVoid && (arrivedIn == null || arrivedIn.equals(asker));
    }
  }

  /** Keeps data in place of what was sent of the person before. */
  void keep(MoveOutData data) {
    store
        .sql()
        .sql(
            """
            insert into move_out_sent (municipality, subject, resident_code, destination, data, sent_at)
            values (?, ?, ?, ?, cast(? as jsonb), ?)
            on conflict (municipality, subject) do update
            set resident_code = excluded.resident_code, destination = excluded.destination, data = excluded.data,
              sent_at = excluded.sent_at, acknowledged_at = null, arrived_in = null, void = false
            """)
        .params(
            data.from().digits(),
            data.person().digits(),
            data.residentCode().digits(),
            data.to().digits(),
            Json.mapper().writeValueAsString(data),
            now())
        .update();
  }

  Optional<Sent> of(MunicipalityCode here, AddresseeNumber person) {
    return store
        .sql()
        .sql("select * from move_out_sent where municipality = ? and subject = ? for update")
        .params(here.digits(), person.digits())
        .query(SentBook::read)
        .optional();
  }

  Optional<Sent> of(MunicipalityCode here, ResidentCode code) {
    return store
        .sql()
        .sql(
            """
            select * from move_out_sent where municipality = ? and resident_code = ?
            order by sent_at desc limit 1 for update
            """)
        .params(here.digits(), code.digits())
        .query(SentBook::read)
        .optional();
  }

  void acknowledge(MunicipalityCode here, MunicipalityCode by, AddresseeNumber person) {
    store
        .sql()
        .sql(
            "update move_out_sent set acknowledged_at = ? where municipality = ? and subject = ? and destination = ?")
        .params(now(), here.digits(), person.digits(), by.digits())
        .update();
  }

  void arrived(MoveOutData data, MunicipalityCode in) {
    store
        .sql()
        .sql("update move_out_sent set arrived_in = ? where municipality = ? and subject = ?")
        .params(in.digits(), data.from().digits(), data.person().digits())
        .update();
  }

  void makeVoid(MoveOutData data) {
    store
        .sql()
        .sql("update move_out_sent set void = true where municipality = ? and subject = ?")
        .params(data.from().digits(), data.person().digits())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Sent read(ResultSet row, int number) throws SQLException {
    String arrivedIn = row.getString("arrived_in");
    return new Sent(
        Json.mapper().readValue(row.getString("data"), MoveOutData.class),
        row.getObject("acknowledged_at") != null,
        arrivedIn == null ? null : MunicipalityCode.of(arrivedIn),
        row.getBoolean("void"));
  }
}
