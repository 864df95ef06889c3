package dev.daicho.jpki.decision;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.procedure.Certificates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** What was proposed and decided. Nothing of it is deleted. */
public final class DecisionBook {

  private static final String FIND =
      "select id, matter, authority, serial, key_identifier, proposed_by, proposed_at, grounds, lapses_at,"
          + " conclusion, decided_by, decided_at, reason from decision where municipality = ? and ";

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public DecisionBook(KeeperStore store) {
    this.store = store;
  }

  /** One of them. */
  public Optional<Decision> find(long id) {
    return store
        .ask(Seal.NATION, FIND + "id = ?", List.of(Seal.NATION.value(), id), DecisionBook::read)
        .stream()
        .findFirst();
  }

  /** What can be decided at that moment, the oldest first. */
  public List<Decision> open(Instant now) {
    return store.ask(
        Seal.NATION,
        FIND + "conclusion is null and lapses_at >= ? order by id",
        List.of(Seal.NATION.value(), time(now)),
        DecisionBook::read);
  }

  /** The newest, whatever became of them. */
  public List<Decision> last(int most) {
    return store.ask(
        Seal.NATION,
        FIND + "true order by id desc limit ?",
        List.of(Seal.NATION.value(), most),
        DecisionBook::read);
  }

  /** One of them, held until the current transaction ends. */
  Optional<Decision> hold(long id) {
    return store
        .ask(
            Seal.NATION,
            FIND + "id = ? for update",
            List.of(Seal.NATION.value(), id),
            DecisionBook::read)
        .stream()
        .findFirst();
  }

  /** Writes a proposal down. */
  Decision propose(Matter matter, Certificates.By by, Instant at, Instant lapsesAt) {
    long id =
        store
            .ask(
                Seal.NATION,
                """
                insert into decision (municipality, matter, authority, serial, key_identifier, proposed_by, proposed_at, grounds, lapses_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                """,
                Arrays.asList(
                    Seal.NATION.value(),
                    kind(matter),
                    matter.authority().name(),
                    new SqlParameterValue(Types.BIGINT, serial(matter)),
                    new SqlParameterValue(Types.BINARY, key(matter)),
                    by.who().account(),
                    time(at),
                    by.purpose(),
                    time(lapsesAt)),
                (row, n) -> row.getLong(1))
            .getFirst();
    return find(id).orElseThrow();
  }

  /** Writes down what was decided. */
  Decision decide(long id, Decision.Conclusion conclusion, Certificates.By by, Instant at) {
    store
        .sql()
        .sql(
            """
            update decision set conclusion = ?, decided_by = ?, decided_at = ?, reason = ?
            where municipality = ? and id = ? and conclusion is null
            """)
        .params(
            conclusion.name(), by.who().account(), time(at), by.purpose(), Seal.NATION.value(), id)
        .update();
    return find(id).orElseThrow();
  }

  private static String kind(Matter matter) {
    return switch (matter) {
      case Matter.RecordError error -> "RECORD_ERROR";
      case Matter.AuthorityKeyLeaked leaked -> "AUTHORITY_KEY_LEAKED";
      case Matter.Lifting lifting -> "LIFTING";
    };
  }

  private static @Nullable Long serial(Matter matter) {
    return switch (matter) {
      case Matter.RecordError(CertificateNumber number) -> number.serial();
      case Matter.AuthorityKeyLeaked leaked -> null;
      case Matter.Lifting(CertificateNumber number) -> number.serial();
    };
  }

  private static byte @Nullable [] key(Matter matter) {
    return matter instanceof Matter.AuthorityKeyLeaked leaked ? leaked.bytes() : null;
  }

  private static Matter matter(ResultSet row) throws SQLException {
    Authority authority = Authority.valueOf(row.getString("authority"));
    return switch (row.getString("matter")) {
      case "AUTHORITY_KEY_LEAKED" ->
          new Matter.AuthorityKeyLeaked(
              authority, HexFormat.of().formatHex(row.getBytes("key_identifier")));
      case "LIFTING" -> new Matter.Lifting(new CertificateNumber(authority, row.getLong("serial")));
      default -> new Matter.RecordError(new CertificateNumber(authority, row.getLong("serial")));
    };
  }

  private static Decision read(ResultSet row, int n) throws SQLException {
    String conclusion = row.getString("conclusion");
    Decision.Decided decided =
        conclusion == null
            ? null
            : new Decision.Decided(
                Decision.Conclusion.valueOf(conclusion),
                row.getString("decided_by"),
                instant(row, "decided_at"),
                row.getString("reason"));
    return new Decision(
        row.getLong("id"),
        matter(row),
        row.getString("proposed_by"),
        instant(row, "proposed_at"),
        row.getString("grounds"),
        instant(row, "lapses_at"),
        decided);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
