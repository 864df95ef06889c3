package dev.daicho.network.provision;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.numbers.MunicipalityCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The real servers, emptied, and what a test asks of them. */
final class NationalServer {

  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  static final MunicipalityCode TOCHIGI = MunicipalityCode.of("090000");
  static final MunicipalityCode SHINJUKU = MunicipalityCode.of("131041");

  private static final Keepers KEEPERS =
      TestTown.shared().keepers(Level.NATION.keeper(), Level.PREFECTURE.keeper());

  private final KeeperStore store = KEEPERS.store(Level.NATION.keeper());
  private final Provision provision;

  NationalServer() {
    this(TestTown.clockAt(TODAY));
  }

  NationalServer(TownClock clock) {
    asOwner(
        "truncate network_national.identity, network_national.identity_past, network_national.usage_report");
    asOwner("truncate network_prefecture.identity, network_prefecture.identity_past");
    asOwner("truncate network_national.audit_entry, network_national.audit_person cascade");
    asOwner("truncate network_prefecture.audit_entry, network_prefecture.audit_person cascade");
    provision =
        Provision.over(
            KEEPERS,
            () -> {
              byte[] salt = new byte[16];
              TestTown.random(salt);
              return salt;
            },
            clock);
  }

  Provision provision() {
    return provision;
  }

  KeeperStore store() {
    return store;
  }

  void keep(Sample... people) {
    for (Sample person : people) {
      person.keep(store, Seal.NATION);
    }
  }

  void keepAtPrefecture(Sample person) {
    person.keep(
        KEEPERS.store(Level.PREFECTURE.keeper()),
        Seal.of(MunicipalityCode.of(person.issuer()).prefecture()));
  }

  LookUpAnswer ask(LookUp.Question question) {
    return provision.lookUp().answer(question);
  }

  /** The pension office asks, which may use numbers: 1-77. */
  static LookUp.Question pensions(Criteria criteria) {
    return question(new Asker("厚生労働省", null), Article.NATIONAL, "1-77", criteria);
  }

  static LookUp.Question question(Asker asker, Article article, String affair, Criteria criteria) {
    return new LookUp.Question(
        asker,
        article,
        affair,
        "sato",
        "裁定請求の審査",
        criteria,
        article.items(),
        TODAY,
        LookUp.Method.LINE);
  }

  /**
   * The entries of a keeper's audit log: account, act, purpose, basis, items, outcome, subject,
   * detail.
   */
  static List<List<String>> audit(String keeper) {
    return asOwner(
        """
        select account, act, purpose, basis, array_to_string(items, ' '), outcome, subject, detail
        from %1$s.audit_entry join %1$s.audit_person using (municipality, entry) order by entry
        """
            .formatted(keeper));
  }

  static List<List<String>> asOwner(String sql) {
    try (Connection owner = TestTown.shared().database().asOwner();
        Statement statement = owner.createStatement()) {
      List<List<String>> rows = new ArrayList<>();
      if (statement.execute(sql)) {
        ResultSet result = statement.getResultSet();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            row.add(String.valueOf(result.getString(i)));
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
