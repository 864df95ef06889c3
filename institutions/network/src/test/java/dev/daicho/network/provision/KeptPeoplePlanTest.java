package dev.daicho.network.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.store.Seal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Under the row policies of the keeper's own role, people are found by indexes alone. */
class KeptPeoplePlanTest {

  private static final int PEOPLE = 20_000;

  private final NationalServer server = new NationalServer();

  @Test
  void nobodyIsFoundByReadingThroughEverybody() {
    NationalServer.asOwner(
        """
        insert into network_national.identity (municipality, issuer, subject, edition, change, cause, event_on, name, kana,
          birth_date, sex, address, resident_code, individual_number, told_at, received_at, kana_key, alias_key)
        select '000000', '092011', lpad(i::text, 10, '0'), 1, 1, 11, date '2020-01-01', '名　' || i, 'カナ',
          date '1930-01-01' + mod(i, 30000), 1 + mod(i, 2), '栃木県宇都宮市', lpad(i::text, 11, '0'), lpad(i::text, 12, '0'), now(), now(),
          i, case when mod(i, 100) = 0 then i end
        from generate_series(1, %d) i
        """
            .formatted(PEOPLE));
    NationalServer.asOwner("analyze network_national.identity");

    LocalDate birth = LocalDate.of(1950, 1, 1);
    String nation = Seal.NATION.value();
    assertThat(plan(KeptPeople.BY_BIRTH, nation, nation, birth))
        .contains("identity_by_birth")
        .doesNotContain("Seq Scan");
    assertThat(
            plan(KeptPeople.BY_READING, nation, nation, birth, 7, nation, birth, 7, nation, birth))
        .contains("identity_by_birth")
        .contains("identity_by_alias")
        .doesNotContain("Seq Scan");
    assertThat(plan(KeptPeople.BY_NUMBER, nation, nation, "000000000017"))
        .contains("identity_by_number")
        .doesNotContain("Seq Scan");
    String[] codes = {"00000000017", "00000000018"};
    assertThat(plan(KeptPeople.BY_CODE, Seal.NATION.value(), codes))
        .contains("identity_by_code")
        .doesNotContain("Seq Scan");
    assertThat(plan(KeptPeople.LATER_CODES, Seal.NATION.value(), codes, Seal.NATION.value(), codes))
        .contains("identity_by_former_code")
        .doesNotContain("Seq Scan on identity ");
  }

  private String plan(String sql, Object... params) {
    List<String> lines =
        server
            .store()
            .within(
                Seal.NATION,
                () ->
                    server
                        .store()
                        .sql()
                        .sql("explain " + sql)
                        .params(params)
                        .query(String.class)
                        .list());
    return String.join("\n", lines);
  }
}
