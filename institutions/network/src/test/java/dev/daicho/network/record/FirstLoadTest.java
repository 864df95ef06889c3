package dev.daicho.network.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ReportDeath;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FirstLoadTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode HERE = MunicipalityCode.of("132012");

  private final TestNetwork network = new TestNetwork(DAY);
  private final TestRegister register = network.register();

  private void die(ResidentRecord person) {
    register
        .desk()
        .file(
            register.procedures().reportDeath(),
            new ReportDeath.Filing(person.addresseeNumber(), DAY, DAY, null),
            TestRegister.actOn(person.municipality(), DAY))
        .orElseThrow();
  }

  @Test
  void takesTheRegisterOverAsItIs_andFollowsItFromThere() {
    ResidentRecord living = register.family(HERE, DAY, "世帯主").residents().getFirst();
    ResidentRecord gone = register.family(HERE, DAY, "世帯主").residents().getFirst();
    die(gone);

    assertThat(network.firstLoad().load(HERE, progress -> {})).isEqualTo(2);
    for (Level level : Level.values()) {
      assertThat(network.at(level, living).change()).isEqualTo(Change.ENTERED);
      assertThat(network.at(level, gone).change()).isEqualTo(Change.REMOVED);
    }
    assertThat(network.firstLoad().load(HERE, progress -> {})).as("again").isEqualTo(2);
    network.relay().carry();
    assertThat(network.told(living)).as("what was told before is in it").isEmpty();

    die(living);
    network.relay().carry();
    assertThat(network.told(living)).hasSize(1);
    for (Level level : Level.values()) {
      assertThat(network.at(level, living).change()).isEqualTo(Change.REMOVED);
    }
  }

  @Test
  void loadedAgainBeforeANoticeHasCome_theNoticeStillCounts() {
    MunicipalityCode place = MunicipalityCode.of("132039");
    ResidentRecord person = register.family(place, DAY, "世帯主").residents().getFirst();
    network.firstLoad().load(place, progress -> {});
    die(person);
    network.firstLoad().load(place, progress -> {});
    network.relay().carry();
    for (Level level : Level.values()) {
      assertThat(network.at(level, person).change()).isEqualTo(Change.REMOVED);
    }
  }

  @Test
  void whatWasToldTooEarlyIsNoLongerHeld() {
    MunicipalityCode place = MunicipalityCode.of("132021");
    ResidentRecord person = register.family(place, DAY, "世帯主").residents().getFirst();
    // As the notices of somebody who was loaded: the first of them is no entry.
    var entered = register.notices(person).getFirst();
    network.hear(
        Level.MUNICIPALITY,
        new ToldNotice(
            entered.municipality(),
            entered.subject(),
            1,
            "resident-record-corrected",
            entered.version(),
            entered.toldAt(),
            entered.body()));
    assertThat(network.held(Level.MUNICIPALITY, place)).hasSize(1);
    network.firstLoad().load(place, progress -> {});
    assertThat(network.relay().receiver(Level.MUNICIPALITY).held(Seal.of(place))).isEmpty();
    assertThat(network.knows(Level.NATION, person)).isTrue();
  }
}
