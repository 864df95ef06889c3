package dev.daicho.network.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.FiledOnce;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.procedure.InterruptLine.Filing;
import dev.daicho.network.relay.Interruption;
import dev.daicho.network.relay.Lines;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InterruptLineTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode PLACE = MunicipalityCode.of("473821");

  private final TestNetwork network = new TestNetwork(DAY);
  private final Lines lines = network.relay().lines();
  private final KeeperStore store = TestNetwork.keepers().store(Level.MUNICIPALITY.keeper());
  private final Desk desk = new Desk(store, new AuditLog(store, () -> new byte[16]));
  private final InterruptLine interrupt = new InterruptLine(lines);

  @AfterEach
  void back() {
    lines.putBack(PLACE);
  }

  private Act act(Role role, @Nullable MunicipalityCode municipality, String reason) {
    return new Act(
        new Actor("somebody", role, municipality), PLACE, DAY, network.clock().instant(), reason);
  }

  private Optional<Interruption> off() {
    return lines.interruptions().stream()
        .filter(one -> one.municipality().equals(PLACE))
        .findFirst();
  }

  private List<String> entries() {
    return store.within(
        Seal.of(PLACE),
        () ->
            store
                .sql()
                .sql(
                    "select account || ' ' || purpose || ' ' || outcome from audit_entry where act = 'interrupt-line' order by entry")
                .query(String.class)
                .list());
  }

  @Test
  void testSuccess_offWithItsReasonAndBack_eachWithAnEntry() {
    int before = entries().size();
    Act off = act(Role.JLIS_OPERATOR, null, "点検");

    assertThat(desk.file(interrupt, new Filing(true), off).orElseThrow()).isTrue();

    assertThat(off())
        .contains(new Interruption(PLACE, network.clock().instant(), "somebody", "点検"));
    assertThat(lines.off()).contains(PLACE.digits());
    // Taken off once more by somebody else it stays as it is.
    desk.file(interrupt, new Filing(true), act(Role.MUNICIPAL_OFFICER, PLACE, "別"));
    assertThat(off()).map(Interruption::reason).contains("点検");

    assertThat(
            desk.file(interrupt, new Filing(false), act(Role.MUNICIPAL_OFFICER, PLACE, "復旧"))
                .orElseThrow())
        .isFalse();
    assertThat(off()).isEmpty();
    assertThat(entries().subList(before, before + 3))
        .containsExactly("somebody 点検 accepted", "somebody 別 accepted", "somebody 復旧 accepted");
  }

  @Test
  void testFailure_notTheirLine() {
    for (Role role : List.of(Role.CONTRACTOR, Role.INSPECTOR)) {
      assertThat(desk.file(interrupt, new Filing(true), act(role, PLACE, "点検")))
          .isInstanceOf(Outcome.Refused.class);
    }
    assertThat(
            desk.file(
                interrupt,
                new Filing(true),
                act(Role.MUNICIPAL_OFFICER, MunicipalityCode.of("473812"), "点検")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(off()).isEmpty();
  }

  @Test
  void testFailure_noReason() {
    assertThat(desk.file(interrupt, new Filing(true), act(Role.JLIS_OPERATOR, null, "　")))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(off()).isEmpty();
  }

  @Test
  void testFailure_aSecondClickDoesNothing() {
    Act off = act(Role.JLIS_OPERATOR, null, "点検");
    desk.fileOnce("one click", interrupt, new Filing(true), off).orElseThrow();
    desk.file(interrupt, new Filing(false), off).orElseThrow();

    Outcome<Boolean> again = desk.fileOnce("one click", interrupt, new Filing(true), off);

    assertThat(again)
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(FiledOnce.refused(refused)).isTrue());
    assertThat(off()).isEmpty();
  }
}
