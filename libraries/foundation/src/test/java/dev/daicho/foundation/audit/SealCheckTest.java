package dev.daicho.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestKeepers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alters a sealed log as somebody could who owns the database. */
class SealCheckTest {

  private final SealedAlpha alpha;
  private final Sealer sealer;

  SealCheckTest(@TempDir Path folder) {
    alpha = new SealedAlpha(folder);
    sealer = alpha.sealer;
    alpha.threeSeals();
    assertThat(sealer.verify().faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update alpha.audit_entry set purpose = 'x' where entry = 6 | seal 2 does not fit",
        "update alpha.audit_entry set account = 'x' where entry = 1 | seal 1 does not fit",
        "update alpha.audit_entry set town_time = town_time + interval '1 microsecond' where entry = 12 | seal 3 does not fit",
        "update alpha.audit_entry set real_time = real_time - interval '1 day' where entry = 12 | seal 3 does not fit",
        "update alpha.audit_entry set outcome = 'refused' where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set items = array[E'address\\nname'] where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set items = array['address', null, 'name'] where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set items = '{}' where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set person_digest = null where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set role = concat(role, purpose), purpose = '' where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set xact = xact + 1000000 where entry = 7 | seal 2 covers 4 entries, but 3 are there",
        "delete from alpha.audit_entry where entry = 12 | seal 3 covers 4 entries, but 3 are there",
        "delete from alpha.audit_entry where entry = 1 | seal 1 covers 4 entries, but 3 are there",
        "delete from alpha.audit_entry | seal 1 covers 4 entries, but 0 are there",
        "delete from alpha.audit_seal where seal = 1 | seal 1 is missing",
        "delete from alpha.audit_seal where seal = 2 | seal 2 is missing",
        "delete from alpha.audit_seal where seal = 3 | seal 3 was published, but is not in the database",
        "delete from alpha.audit_seal | seal 1 was published, but is not in the database",
        "update alpha.audit_seal set head = sha256(head) where seal = 3 | seal 3 differs from its published head",
        "update alpha.audit_seal set entries = 5 where seal = 3 | seal 3 covers 5 entries, but 4 are there",
        "update alpha.audit_person set subject = '0000000002' where entry = 5 | entry 092011/5 names another person",
        "update alpha.audit_person set detail = '' where entry = 6 | entry 131016/6 names another person",
        "update alpha.audit_person set salt = sha256(salt) where entry = 6 | entry 131016/6 names another person",
      })
  void whateverIsChangedOrRemovedIsFound(String statement, String fault) {
    // Whoever owns the database need not mind that persons hang on their entries.
    TestKeepers.asOwner("set session_replication_role = replica", statement);
    Sealer.Findings found = sealer.verify();
    assertThat(found.sound()).isFalse();
    assertThat(found.faults()).anyMatch(each -> each.startsWith(fault));
  }

  @Test
  void anEntryPutInBetweenIsFound() {
    TestKeepers.asOwner(
        """
        insert into alpha.audit_entry (municipality, entry, xact, town_time, account, role, act, purpose, basis, items, outcome)
        overriding system value
        select municipality, entry + 100, xact, town_time, account, role, act, 'put in', basis, items, outcome
        from alpha.audit_entry where entry = 6
        """);
    assertThat(sealer.verify().faults())
        .contains("seal 2 covers 4 entries, but 5 are there")
        .anyMatch(fault -> fault.startsWith("seal 2 does not fit its entries"));
  }

  @Test
  void aLogThatWasRewrittenWithSealsOfItsOwnDiffersFromTheBook(@TempDir Path elsewhere) {
    TestKeepers.asOwner(
        "update alpha.audit_entry set account = 'somebody else' where entry = 6",
        "delete from alpha.audit_seal");
    SealBook forged = new SealBook(elsewhere.resolve("alpha"));
    alpha.withBook(forged).seal();
    assertThat(alpha.withBook(forged).verify().sound())
        .as("the database agrees with itself")
        .isTrue();
    assertThat(sealer.verify().faults())
        .containsExactly(
            "seal 1 differs from its published head",
            "seal 2 was published, but is not in the database",
            "seal 3 was published, but is not in the database");
  }

  @Test
  void aBookWithAHoleOrAForeignLineIsFound() throws IOException {
    List<String> lines = Files.readAllLines(alpha.file);
    Files.write(alpha.file, List.of(lines.get(0), "x", lines.get(2)));
    assertThat(sealer.verify().faults())
        .containsExactly(
            "line 2 of the published heads is no head", "seal 2 is not among the published heads");
  }
}
