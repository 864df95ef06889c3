package dev.daicho.foundation.audit;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * One keeper's audit log. An entry is written in the transaction of the act that it tells of, so
 * that neither stands without the other; the {@link Sealer} chains entries afterwards.
 */
public final class AuditLog {

  private static final String WRITE =
      """
      with entry as (
        insert into audit_entry (municipality, town_time, account, role, act, purpose, basis, items, outcome, person_digest)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        returning municipality, entry
      ), person as (
        insert into audit_person (municipality, entry, salt, subject, detail)
        select municipality, entry, salt, subject, detail
        from entry, (select cast(? as bytea) as salt, cast(? as text) as subject, cast(? as text) as detail) about
        where salt is not null
      )
      select entry from entry
      """;

  private final KeeperStore store;
  private final Salt salt;

  /** Where 16 random bytes for each person named come from. */
  @FunctionalInterface
  public interface Salt {
    /** 16 fresh random bytes. */
    byte[] next();
  }

  public AuditLog(KeeperStore store, Salt salt) {
    this.store = store;
    this.salt = salt;
  }

  /** Writes the entry, in the current transaction when there is one, and returns its number. */
  public long record(Seal seal, AuditEvent event) {
    return write(seal, event);
  }

  /**
   * Writes the entry in a transaction of its own: it stands when this returns, whatever becomes of
   * the current transaction. For what is about to leave.
   */
  public long recordApart(Seal seal, AuditEvent event) {
    return store.apart(seal, () -> write(seal, event));
  }

  private long write(Seal seal, AuditEvent event) {
    AuditEvent.Person person = event.person();
    byte[] salted = person == null ? null : salt.next();
    return store
        .ask(
            seal,
            WRITE,
            Arrays.asList(
                seal.value(),
                event.at().atOffset(ZoneOffset.UTC),
                event.who().account(),
                event.who().role().name(),
                event.act(),
                event.purpose(),
                event.basis(),
                new TreeSet<>(event.items()).toArray(String[]::new),
                event.outcome(),
                typed(Types.BINARY, digest(salted, person)),
                typed(Types.BINARY, salted),
                typed(Types.VARCHAR, person == null ? null : person.subject()),
                typed(Types.VARCHAR, person == null ? null : person.detail())),
            (row, number) -> row.getLong(1))
        .getFirst();
  }

  /** A null without a type would make PostgreSQL parse and plan the statement anew each time. */
  private static SqlParameterValue typed(int type, @Nullable Object value) {
    return new SqlParameterValue(type, value);
  }

  private static byte @Nullable [] digest(
      byte @Nullable [] salt, AuditEvent.@Nullable Person person) {
    return salt == null || person == null
        ? null
        : Digests.of(salt, person.subject(), person.detail());
  }
}
