package dev.daicho.network.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.network.Information;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.reconcile.Reconcile;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.AnnexRollCall;
import dev.daicho.register.store.RollCall;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ReconciliationRunTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode HERE = MunicipalityCode.of("392014");
  private static final MunicipalityCode THERE = MunicipalityCode.of("392022");
  private static final Actor OPERATOR = new Actor("operator", Role.JLIS_OPERATOR, null);

  private final TestNetwork network = new TestNetwork(DAY);
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final ReconciliationRun run =
      new ReconciliationRun(
          new Reconcile(
                  new RollCall(TestNetwork.keepers().loader(RegisterKeeper.KEEPER)),
                  new AnnexRollCall(TestNetwork.keepers().loader(RegisterKeeper.KEEPER)),
                  TestNetwork.keepers(),
                  network.relay(),
                  network.clock())
              ::compare,
          new AuditLog(
              TestNetwork.keepers().store(Level.MUNICIPALITY.keeper()), () -> new byte[16]),
          network.clock(),
          work::add);

  private ReconciliationRun.State state() {
    return run.state().orElseThrow();
  }

  @Test
  void whatDiffersIsToldByMunicipalityAndLevel_oneRunAtATime() {
    ResidentRecord person = network.register().family(HERE, DAY, "世帯主").residents().getFirst();
    network.register().family(THERE, DAY, "世帯主");
    network.relay().carry();
    var nation = TestNetwork.keepers().store(Level.NATION.keeper());
    nation.within(
        Level.NATION.sealOf(HERE),
        () ->
            nation
                .sql()
                .sql("update identity set name = '誤り' where issuer = ? and subject = ?")
                .params(HERE.digits(), person.addresseeNumber().digits())
                .update());
    assertThat(run.state()).isEmpty();

    assertThat(run.start(List.of(HERE, THERE), OPERATOR, "点検")).isTrue();
    assertThat(state().running()).isTrue();
    assertThat(run.start(List.of(THERE), OPERATOR, "点検")).as("one at a time").isFalse();
    work.remove().run();

    assertThat(state().running()).isFalse();
    assertThat(state().done()).isEqualTo(2);
    assertThat(state().residents()).isEqualTo(2);
    assertThat(state().found())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.municipality()).isEqualTo(HERE);
          assertThat(found.information()).isEqualTo(Information.RESIDENT);
          assertThat(found.level()).isEqualTo(Level.NATION);
          assertThat(found.records()).isEqualTo(1);
        });
    assertThat(state().differences()).isEqualTo(1);
    assertThat(state().of(THERE)).map(ReconciliationRun.State::differences).contains(0L);
    assertThat(run.start(List.of(THERE), OPERATOR, "点検")).as("the next").isTrue();
    assertThat(state().of(HERE)).as("not looked at").isEmpty();
  }

  @Test
  void oneThatIsBrokenOffSaysSo() {
    ReconciliationRun broken =
        new ReconciliationRun(
            municipality -> {
              throw new IllegalStateException("no database");
            },
            new AuditLog(
                TestNetwork.keepers().store(Level.MUNICIPALITY.keeper()), () -> new byte[16]),
            network.clock(),
            Runnable::run);

    broken.start(List.of(HERE), OPERATOR, "点検");

    assertThat(broken.state())
        .hasValueSatisfying(state -> {
          assertThat(state.failed()).isTrue();
          assertThat(state.running()).isFalse();
          assertThat(state.done()).isZero();
        });
  }
}
