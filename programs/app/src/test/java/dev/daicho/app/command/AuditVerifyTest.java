package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.canary.RunningTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command finds what somebody who owns the database did to the log, and says where. */
class AuditVerifyTest {

  private static final RunningTown TOWN = RunningTown.shared();

  private static CommandRun verify() {
    return CommandRun.of(new Daicho(), "audit", "verify", "--home", TOWN.home().toString());
  }

  /** Keeps the sealed entries aside, so that the town is whole again for other tests. */
  @BeforeEach
  void untouched() {
    CommandRun run = verify();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("register     sound", "town         sound")
        .doesNotContain("CHANGED");
    TOWN.asOwner(
        "create temporary table kept as select * from register.audit_entry where entry <= (select max(upto_entry) from register.audit_seal)");
  }

  @AfterEach
  void putBack() {
    TOWN.asOwner(
        """
        set session_replication_role = replica;
        delete from register.audit_entry e where exists (select from kept k where k.entry = e.entry) or purpose = 'put in';
        insert into register.audit_entry overriding system value select * from kept;
        set session_replication_role = default;
        drop table kept;
        """);
    assertThat(verify().exit()).as("the log is whole again").isZero();
  }

  private static void found(String seal, String what) {
    CommandRun run = verify();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("register     CHANGED", "town         sound", "  seal " + seal + " " + what);
  }

  /** The seal that covers the first entry of all. */
  private static String firstSeal() {
    return TOWN.asOwner("select min(seal) from register.audit_seal").getFirst().getFirst();
  }

  @Test
  void anEntryWasChanged() {
    TOWN.asOwner(
        "update register.audit_entry set purpose = 'nothing' where entry = (select min(entry) from kept)");
    found(firstSeal(), "does not fit its entries");
  }

  @Test
  void anEntryWasRemoved() {
    TOWN.asOwner(
        """
        set session_replication_role = replica;
        delete from register.audit_entry where entry = (select min(entry) from kept);
        set session_replication_role = default;
        """);
    found(firstSeal(), "covers ");
  }

  @Test
  void anEntryWasPutIn() {
    TOWN.asOwner(
        """
        insert into register.audit_entry (municipality, entry, xact, town_time, account, role, act, purpose, basis, items, outcome)
        overriding system value
        select municipality, 1000000000000 + entry, xact - 1, town_time, account, role, act, 'put in', basis, items, outcome
        from kept order by entry limit 1
        """);
    found(firstSeal(), "does not fit its entries");
  }
}
