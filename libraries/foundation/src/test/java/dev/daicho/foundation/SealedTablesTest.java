package dev.daicho.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealedTablesTest {

  @AfterEach
  void removeWhatIsWrong() {
    TestKeepers.asOwner(
        "drop view if exists alpha.wrong_view",
        "drop table if exists alpha.wrong",
        "alter role daicho_alpha nobypassrls");
  }

  private static List<String> faults() {
    return SealedTables.faults(TestKeepers.both(), List.of(TestKeepers.ALPHA, TestKeepers.BETA));
  }

  @Test
  void everyTableThatFoundationAndItsTestsMakeIsSealed() {
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select 1 | alpha.wrong: its row policies are not forced",
        "alter table alpha.wrong enable row level security | alpha.wrong: its row policies are not forced",
        "alter table alpha.wrong owner to daicho_alpha | alpha.wrong: it is not the migrator's",
        "grant truncate on alpha.wrong to daicho_alpha | alpha.wrong: somebody may do more than read and write its rows",
        "create policy open on alpha.wrong using (true) | alpha.wrong: the policy open is no seal",
        "create policy half on alpha.wrong using (municipality = (select alpha.sealed_to())) with check (true) | alpha.wrong: the policy half is no seal",
        "create policy door on alpha.wrong using (municipality = (select alpha.sealed_to()) or words = 'x') | alpha.wrong: the policy door is no seal",
        "grant select on alpha.wrong to daicho_beta | alpha.wrong: it is open to daicho_beta",
        "grant select on alpha.wrong to public | alpha.wrong: it is open to public",
        "create view alpha.wrong_view as select * from alpha.thing | alpha.wrong_view: only a table can be sealed, this is of kind v",
        "alter role daicho_alpha bypassrls | the role daicho_alpha stands above the policies",
      })
  void aTableThatIsNotSealedIsNamed(String statement, String fault) {
    TestKeepers.asOwner(
        "create table alpha.wrong (municipality text, words text)",
        "alter table alpha.wrong owner to daicho_migrator",
        statement);
    assertThat(faults()).contains(fault);
  }
}
