package dev.daicho.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditLogTest {

  private static final Seal HERE = new Seal("092011");

  private final KeeperStore store = TestKeepers.alpha();
  private final AuditLog log = new AuditLog(store, () -> new byte[16]);

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  private static AuditEvent event(AuditEvent.@Nullable Person person) {
    return new AuditEvent(
        Instant.parse("2026-04-01T03:00:00Z"),
        new Actor("hoshino", Role.MUNICIPAL_OFFICER, MunicipalityCode.of("092011")),
        "ask-page",
        "確認",
        "12条",
        Set.of("name", "address"),
        "given",
        person);
  }

  private List<String> rows(Seal seal, String sql) {
    return store.within(seal, () -> store.sql().sql(sql).query(String.class).list());
  }

  @Test
  void anEntryStandsWithItsActAndWithThatAlone() {
    log.record(HERE, event(null));
    assertThatThrownBy(() ->
            store.within(
                HERE,
                () -> {
                  log.record(HERE, event(new AuditEvent.Person("1", "undone")));
                  throw new IllegalStateException("undone");
                }))
        .hasMessage("undone");
    store.rehearsed(HERE, () -> log.record(HERE, event(null)));
    assertThat(rows(HERE, "select act from audit_entry")).containsExactly("ask-page");
    assertThat(rows(HERE, "select subject from audit_person")).isEmpty();
  }

  @Test
  void anEntryWrittenApartStandsWhateverBecomesOfTheTransaction() {
    store.rehearsed(HERE, () -> log.recordApart(HERE, event(null)));
    assertThat(rows(HERE, "select act from audit_entry")).hasSize(1);
  }

  @Test
  void anEntryCarriesBothTimesAndItsItemsInOrder() {
    log.record(HERE, event(null));
    assertThat(
            rows(
                HERE,
                """
                select concat_ws(' ', town_time at time zone 'UTC', items, person_digest is null,
                  abs(extract(epoch from clock_timestamp() - real_time)) < 60)
                from audit_entry
                """))
        .containsExactly("2026-04-01 03:00:00 {address,name} t t");
  }

  @Test
  void whomItWasAboutStandsApartAndSalted() {
    long entry = log.record(HERE, event(new AuditEvent.Person("0000000001", "番号花子")));
    assertThat(
            rows(HERE, "select subject || ' ' || detail from audit_person where entry = " + entry))
        .containsExactly("0000000001 番号花子");
    assertThat(rows(HERE, "select encode(person_digest, 'hex') from audit_entry"))
        .containsExactly(
            java.util.HexFormat.of().formatHex(Digests.of(new byte[16], "0000000001", "番号花子")));
    assertThat(rows(HERE, "select audit_entry::text from audit_entry"))
        .noneMatch(row -> row.contains("番号花子") || row.contains("0000000001"));
  }

  @Test
  void oneMunicipalityDoesNotSeeAnothersEntries() {
    log.record(HERE, event(new AuditEvent.Person("1", "")));
    assertThat(rows(new Seal("131016"), "select act from audit_entry")).isEmpty();
    assertThat(rows(new Seal("131016"), "select subject from audit_person")).isEmpty();
    assertThatThrownBy(() -> store.within(HERE, () -> log.record(new Seal("131016"), event(null))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aYearIsAskedForWithoutReadingTheOthers() {
    TestKeepers.asOwner(
        """
        insert into alpha.audit_entry (municipality, town_time, account, role, act, purpose, basis, items, outcome)
        select '092011', timestamptz '2020-01-01 00:00+09' + i * interval '1 hour', 'x', 'CITIZEN', 'ask-page', '確認',
          '12条', '{name}', 'given'
        from generate_series(0, 100000) i
        """,
        "vacuum analyze alpha.audit_entry");

    String year =
        "town_time >= '2026-01-01 00:00+09'::timestamptz and town_time < '2027-01-01 00:00+09'::timestamptz";
    assertThat(rows(HERE, "select count(*)::text from audit_entry where " + year))
        .containsExactly("8760");
    assertThat(String.join("\n", rows(HERE, "explain select act from audit_entry where " + year)))
        .contains("audit_entry_by_town_time")
        .doesNotContain("Seq Scan");
    TestKeepers.empty();
  }
}
