package dev.daicho.register.procedure;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where entries are kept: the table {@code entry}, filings in it as JSON. */
final class EntryBook {

  private static final JsonMapper JSON = Json.mapper();

  private final KeeperStore store;
  private final FilingKinds kinds;

  EntryBook(KeeperStore store, FilingKinds kinds) {
    this.store = store;
    this.kinds = kinds;
  }

  long add(Object filing, Act act) {
    return store
        .sql()
        .sql(
            """
            insert into entry (municipality, procedure, filing, filed_on, purpose, entered_by, entered_at, state)
            values (?, ?, cast(? as jsonb), ?, ?, ?, ?, 'entered') returning entry_number
            """)
        .params(
            act.municipality().digits(),
            kinds.forFiling(filing).code(),
            JSON.writeValueAsString(filing),
            act.filedOn(),
            act.purpose(),
            act.who().account(),
            act.at().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Those that wait, oldest first. */
  List<ProvisionalEntry> waiting(MunicipalityCode municipality, int most) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    """
                    select * from entry where municipality = ? and state = 'entered'
                    order by entry_number limit ?
                    """)
                .params(municipality.digits(), most)
                .query(this::read)
                .list());
  }

  Optional<ProvisionalEntry> find(MunicipalityCode municipality, long number) {
    return store.within(
        Seal.of(municipality),
        () ->
            one(
                municipality,
                number,
                "select * from entry where municipality = ? and entry_number = ?"));
  }

  /** The entry, which nobody else decides until this transaction ends. */
  Optional<ProvisionalEntry> lock(MunicipalityCode municipality, long number) {
    return one(
        municipality,
        number,
        "select * from entry where municipality = ? and entry_number = ? for update");
  }

  /** Writes another filing of the same act over one that waits. */
  void amend(ProvisionalEntry entry, Object filing, Act act) {
    store
        .sql()
        .sql(
            """
            update entry set filing = cast(? as jsonb), filed_on = ?, purpose = ?, entered_by = ?, entered_at = ?, refusals = '[]'
            where municipality = ? and entry_number = ?
            """)
        .params(
            JSON.writeValueAsString(filing),
            act.filedOn(),
            act.purpose(),
            act.who().account(),
            act.at().atOffset(ZoneOffset.UTC),
            entry.municipality().digits(),
            entry.number())
        .update();
  }

  void close(
      ProvisionalEntry entry,
      ProvisionalEntry.State state,
      @Nullable String reason,
      @Nullable Long actNumber,
      Act act) {
    store
        .sql()
        .sql(
            """
            update entry set state = ?, decided_by = ?, decided_at = ?, reason = ?, act_number = ?, refusals = '[]'
            where municipality = ? and entry_number = ?
            """)
        .params(
            Arrays.asList(
                state.word(),
                act.who().account(),
                act.at().atOffset(ZoneOffset.UTC),
                reason,
                actNumber,
                entry.municipality().digits(),
                entry.number()))
        .update();
  }

  /** Notes what stood in the way of an entry that still waits. */
  void noteRefusals(MunicipalityCode municipality, long number, List<Refusal> refusals) {
    store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    """
                    update entry set refusals = cast(? as jsonb)
                    where municipality = ? and entry_number = ? and state = 'entered'
                    """)
                .params(JSON.writeValueAsString(refusals), municipality.digits(), number)
                .update());
  }

  private Optional<ProvisionalEntry> one(MunicipalityCode municipality, long number, String sql) {
    return store.sql().sql(sql).params(municipality.digits(), number).query(this::read).optional();
  }

  private ProvisionalEntry read(ResultSet row, int n) throws SQLException {
    String procedure = row.getString("procedure");
    OffsetDateTime decidedAt = row.getObject("decided_at", OffsetDateTime.class);
    return new ProvisionalEntry(
        MunicipalityCode.of(row.getString("municipality")),
        row.getLong("entry_number"),
        procedure,
        JSON.readValue(row.getString("filing"), kinds.of(procedure).filing()),
        row.getObject("filed_on", LocalDate.class),
        row.getString("purpose"),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        state(row.getString("state")),
        row.getString("decided_by"),
        decidedAt == null ? null : decidedAt.toInstant(),
        row.getString("reason"),
        row.getObject("act_number", Long.class),
        List.of(JSON.readValue(row.getString("refusals"), Refusal[].class)));
  }

  private static ProvisionalEntry.State state(String word) {
    return Arrays.stream(ProvisionalEntry.State.values())
        .filter(state -> state.word().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
