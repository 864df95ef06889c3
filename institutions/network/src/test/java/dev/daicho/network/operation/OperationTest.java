package dev.daicho.network.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.notice.JournalView;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.operation.HeldNotices.HeldNotice;
import dev.daicho.network.operation.Journey.State;
import dev.daicho.network.operation.NetworkStatus.MunicipalityState;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What those who run the network see, over a register and three levels that are real. */
class OperationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private final TestNetwork network = new TestNetwork(DAY);
  private final TestRegister register = network.register();
  private final KeeperStore registerSteward = TestNetwork.keepers().steward(RegisterKeeper.KEEPER);
  private final AtomicLong nanos = new AtomicLong();
  private final LiveStatus status =
      new LiveStatus(
          TestNetwork.keepers(),
          registerSteward,
          network.relay(),
          network.clock(),
          () -> nanos.addAndGet(1_000_000_000L));
  private final FollowNotice follow =
      new FollowNotice(TestNetwork.keepers(), registerSteward, network.relay(), network.clock());
  private final HeldNotices held =
      new HeldNotices(TestNetwork.keepers(), network.relay(), () -> new byte[16], network.clock());

  private ResidentRecord resident(MunicipalityCode municipality) {
    return register.family(municipality, DAY, "世帯主").residents().getFirst();
  }

  private Journey newestOf(MunicipalityCode municipality, String type) {
    return follow.follow(follow.latest(municipality, type, 1).getFirst().reference()).orElseThrow();
  }

  private Journey newest(MunicipalityCode municipality) {
    JournalView.Entry entry =
        follow.latest(municipality, null, 10).stream()
            .filter(one -> one.type().startsWith("resident-"))
            .findFirst()
            .orElseThrow();
    return follow.follow(entry.reference()).orElseThrow();
  }

  private static List<State> states(Journey journey) {
    return journey.stops().stream().map(Journey.Stop::state).toList();
  }

  @Test
  void aNoticeIsFollowedFromTheCounterToTheNation() {
    MunicipalityCode place = MunicipalityCode.of("402061");
    network.relay().carry();
    resident(place);
    assertThat(states(newest(place)))
        .containsExactly(State.ON_ITS_WAY, State.NOT_YET, State.NOT_YET);
    // Beside it one for the municipality of the registered domicile.
    assertThat(status.line(place).toServer()).isEqualTo(2);

    network.relay().courier(Level.MUNICIPALITY).carry();
    assertThat(states(newest(place))).containsExactly(State.KEPT, State.ON_ITS_WAY, State.NOT_YET);
    assertThat(status.line(place).toPrefecture()).isEqualTo(1);

    network.relay().carry();
    Journey journey = newest(place);
    assertThat(states(journey)).containsExactly(State.KEPT, State.KEPT, State.KEPT);
    assertThat(journey.ended()).isTrue();
    assertThat(states(newestOf(place, AnnexNotice.TYPE))).containsExactly(State.GOES_ACROSS);
    assertThat(journey.stops())
        .allSatisfy(stop -> assertThat(stop.at()).isEqualTo(network.clock().instant()));
    assertThat(journey.type()).isEqualTo("resident-entered");
    assertThat(journey.municipality()).isEqualTo(place);
    assertThat(status.line(place).quiet()).isTrue();
  }

  @Test
  void aLineThatIsOffShowsItsBacklog_andDrainsWhenItIsBack() {
    MunicipalityCode place = MunicipalityCode.of("402028");
    MunicipalityCode other = MunicipalityCode.of("402036");
    network.relay().carry();
    long carried = status.of(place).hops().get(1).carried();
    network.relay().lines().takeOff(place, "somebody", "点検");
    resident(place);
    resident(place);
    resident(other);
    network.relay().carry();

    MunicipalityState line = status.line(place);
    assertThat(line.toPrefecture()).isEqualTo(2);
    assertThat(line.off()).isNotNull();
    NetworkStatus nation = status.nation();
    assertThat(nation.off()).isEqualTo(1);
    assertThat(nation.municipalities().getFirst()).isEqualTo(line);
    assertThat(nation.prefectures())
        .anySatisfy(prefecture -> {
          assertThat(prefecture.prefecture()).isEqualTo(place.prefecture());
          assertThat(prefecture.waiting()).isEqualTo(2);
          assertThat(prefecture.off()).isEqualTo(1);
        });
    NetworkStatus own = status.of(place);
    assertThat(own.municipalities()).containsExactly(line);
    assertThat(own.hops().get(1).waiting()).isEqualTo(2);
    assertThat(own.hops().get(1).carried()).isEqualTo(carried);
    assertThat(status.of(other).municipalities()).isEmpty();
    assertThat(states(newest(place))).containsExactly(State.KEPT, State.OFF_LINE, State.NOT_YET);
    assertThat(newest(place).stops().get(1).off()).isEqualTo(line.off());

    network.relay().lines().putBack(place);
    network.relay().carry();

    assertThat(status.line(place).quiet()).isTrue();
    assertThat(status.of(place).hops().get(1).carried()).isEqualTo(carried + 2);
    assertThat(status.of(place).hops().get(1).lastMinute()).isEqualTo(2);
    assertThat(states(newest(place))).containsExactly(State.KEPT, State.KEPT, State.KEPT);
  }

  @Test
  void oneThatCannotBeTrueIsHeldWithWhy_andSoIsWhatComesAfter() {
    MunicipalityCode place = MunicipalityCode.of("402044");
    ResidentRecord person = resident(place);
    network.relay().courier(Level.MUNICIPALITY).carry();
    ToldNotice told = network.told(person).getFirst();
    network.hear(
        Level.PREFECTURE,
        new ToldNotice(
            place.digits(), told.subject(), 2, told.type(), 99, told.toldAt(), told.body()));
    network.relay().courier(Level.PREFECTURE).carry();

    HeldNotice one = held.list(place, 10).getFirst();
    assertThat(one.at()).isEqualTo(Level.PREFECTURE);
    assertThat(one.issuer()).isEqualTo(place);
    assertThat(one.reason()).isEqualTo(HeldReason.UNKNOWN_VERSION);
    assertThat(one.waiting()).isEqualTo(1);
    assertThat(held.list(MunicipalityCode.of("402052"), 10)).isEmpty();
    assertThat(status.line(place).held()).isEqualTo(1);

    Actor who = new Actor("operator", Role.JLIS_OPERATOR, null);
    assertThat(held.askAgain(Level.PREFECTURE, one.number(), who, "点検")).contains(0L);
    assertThat(held.find(Level.PREFECTURE, one.number())).isPresent();
    assertThat(held.askAgain(Level.NATION, one.number(), who, "点検")).isEmpty();
    assertThat(entries(place)).containsExactly("ask-again 点検 still-held");
    network.relay().carry();
  }

  @Test
  void whatWaitedForAnEarlierOneIsAppliedWhenItIsAskedFor() {
    MunicipalityCode place = MunicipalityCode.of("402052");
    ResidentRecord person = resident(place);
    network.relay().courier(Level.MUNICIPALITY).carry();
    ToldNotice first = network.told(person).getFirst();
    // The prefecture hears the second of two before the first, while nobody can be asked.
    TestNetwork.keepers()
        .store(Level.PREFECTURE.keeper())
        .within(
            Level.PREFECTURE.sealOf(place),
            () ->
                TestNetwork.keepers()
                    .store(Level.PREFECTURE.keeper())
                    .sql()
                    .sql(
                        """
                        insert into notice_held (handler, municipality, subject, sequence, type, version, told_at, body, reason, teller, told_subject)
                        values ('network_prefecture', '400009', ?, 1, ?, ?, now(), ?, 'an earlier notice is missing', ?, ?)
                        """)
                    .params(
                        place.digits() + "/" + first.subject(),
                        first.type(),
                        first.version(),
                        first.body(),
                        place.digits(),
                        first.subject())
                    .update());
    HeldNotice one = held.list(place, 10).getFirst();
    assertThat(one.reason()).isEqualTo(HeldReason.EARLIER_ONE_MISSING);
    assertThat(states(newest(place))).containsExactly(State.KEPT, State.HELD, State.NOT_YET);

    long applied = 0;
    for (int turns = 0; turns < 3; turns++) {
      applied += held.tryNext(100);
    }

    assertThat(applied).isPositive();
    assertThat(held.list(place, 10)).isEmpty();
    network.relay().carry();
    assertThat(states(newest(place))).containsExactly(State.KEPT, State.KEPT, State.KEPT);
  }

  @Test
  void whatIsNotThereIsNotFollowed() {
    assertThat(follow.follow(new JournalView.Reference(1, 1))).isEqualTo(Optional.empty());
  }

  private static List<String> entries(MunicipalityCode place) {
    KeeperStore store = TestNetwork.keepers().store(Level.PREFECTURE.keeper());
    return store.within(
        Level.PREFECTURE.sealOf(place),
        () ->
            store
                .sql()
                .sql(
                    "select act || ' ' || purpose || ' ' || outcome from audit_entry where act = 'ask-again'")
                .query(String.class)
                .list());
  }
}
