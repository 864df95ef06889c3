package dev.daicho.jpki.relying;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register's tables. Everything but looking is done in the current transaction. */
public final class PartyBook {

  private static final String FIND =
      """
      select p.code, p.name_ja, p.name_en, p.kind, p.platform,
        a.from_day as accredited_from, a.until_day, a.revoked_at,
        g.from_day as agreed_from, g.services,
        exists (select from pinless_approval n
          where n.municipality = p.municipality and n.party = p.code and n.revoked_at is null) as pinless
      from relying_party p
      left join lateral (select * from accreditation x
        where x.municipality = p.municipality and x.party = p.code order by number desc limit 1) a on true
      left join lateral (select * from agreement x
        where x.municipality = p.municipality and x.party = p.code and x.ended_at is null
        order by number desc limit 1) g on true
      where p.municipality = ?
      """;

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public PartyBook(KeeperStore store) {
    this.store = store;
  }

  /** A party. */
  public Optional<RelyingParty> find(String code) {
    return store
        .ask(
            Seal.NATION,
            FIND + " and p.code = ?",
            List.of(Seal.NATION.value(), code),
            PartyBook::read)
        .stream()
        .findFirst();
  }

  /** All of them, by code. */
  public List<RelyingParty> all() {
    return store.ask(
        Seal.NATION, FIND + " order by p.code", List.of(Seal.NATION.value()), PartyBook::read);
  }

  /** A party, held until the current transaction ends. */
  Optional<RelyingParty> hold(String code) {
    store
        .sql()
        .sql("select 1 from relying_party where municipality = ? and code = ? for update")
        .params(Seal.NATION.value(), code)
        .query(Integer.class)
        .optional();
    return find(code);
  }

  /** Writes a party down; false when the code is taken. */
  boolean add(String code, Bilingual name, PartyKind kind, @Nullable String platform, Instant at) {
    return update(
            """
            insert into relying_party (municipality, code, name_ja, name_en, kind, platform, registered_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """,
            Seal.NATION.value(),
            code,
            name.ja(),
            name.en(),
            kind.name(),
            platform,
            time(at))
        == 1;
  }

  /** Writes one more accreditation down. */
  void accredit(String code, LocalDate from, LocalDate until) {
    update(
        """
        insert into accreditation (municipality, party, number, from_day, until_day)
        select ?, ?, coalesce(max(number), 0) + 1, ?, ? from accreditation where municipality = ? and party = ?
        """,
        Seal.NATION.value(),
        code,
        from,
        until,
        Seal.NATION.value(),
        code);
  }

  /** Revokes what accreditations there are. */
  void revokeAccreditation(String code, Instant at) {
    update(
        "update accreditation set revoked_at = ? where municipality = ? and party = ? and revoked_at is null",
        time(at),
        Seal.NATION.value(),
        code);
  }

  /** Ends the agreement in force. */
  void endAgreement(String code, Instant at) {
    update(
        "update agreement set ended_at = ? where municipality = ? and party = ? and ended_at is null",
        time(at),
        Seal.NATION.value(),
        code);
  }

  /** Writes an agreement down. */
  void agree(String code, LocalDate from, Set<PartyService> services) {
    update(
        """
        insert into agreement (municipality, party, number, services, from_day)
        select ?, ?, coalesce(max(number), 0) + 1, ?, ? from agreement where municipality = ? and party = ?
        """,
        Seal.NATION.value(),
        code,
        services.stream().map(Enum::name).sorted().toArray(String[]::new),
        from,
        Seal.NATION.value(),
        code);
  }

  /** Writes an approval down. */
  void approvePinless(String code, Instant at) {
    update(
        """
        insert into pinless_approval (municipality, party, number, approved_at)
        select ?, ?, coalesce(max(number), 0) + 1, ? from pinless_approval where municipality = ? and party = ?
        """,
        Seal.NATION.value(),
        code,
        time(at),
        Seal.NATION.value(),
        code);
  }

  /** Revokes the approval, and with it the code that proves it. */
  void revokePinless(String code, Instant at) {
    new ProofCodes(store).end(code, at);
    update(
        "update pinless_approval set revoked_at = ? where municipality = ? and party = ? and revoked_at is null",
        time(at),
        Seal.NATION.value(),
        code);
  }

  private int update(String sql, @Nullable Object... params) {
    return store.sql().sql(sql).params(Arrays.asList(params)).update();
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static RelyingParty read(ResultSet row, int number) throws SQLException {
    @Nullable LocalDate from = row.getObject("accredited_from", LocalDate.class);
    RelyingParty.Accreditation accredited =
        from == null
            ? null
            : new RelyingParty.Accreditation(
                from,
                row.getObject("until_day", LocalDate.class),
                row.getObject("revoked_at") != null);
    @Nullable LocalDate since = row.getObject("agreed_from", LocalDate.class);
    RelyingParty.Agreement agreed =
        since == null ? null : new RelyingParty.Agreement(since, services(row));
    return new RelyingParty(
        row.getString("code"),
        new Bilingual(row.getString("name_ja"), row.getString("name_en")),
        PartyKind.valueOf(row.getString("kind")),
        row.getString("platform"),
        accredited,
        agreed,
        row.getBoolean("pinless"));
  }

  private static Set<PartyService> services(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("services").getArray())
        .map(PartyService::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
