package dev.daicho.network.move;

import static dev.daicho.register.procedure.TestRegister.actOn;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Household;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.ReceiveMoveInNotice;
import dev.daicho.register.procedure.RequestMoveOutData;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Registers of several municipalities with their servers' ways about moves between them. */
final class TestMoves {

  static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  static final LocalDate PLANNED = LocalDate.of(2026, 4, 1);

  private final KeeperStore store = TestNetwork.keepers().store(Level.MUNICIPALITY.keeper());
  private final TownClock clock;
  private final Arrivals arrivals;
  private final TestRegister register;
  private final MoveNetwork network;

  /** Ones whose clock stands on that day. */
  TestMoves(LocalDate day) {
    clock = TestTown.clockAt(day);
    arrivals = new Arrivals(store, clock);
    register = new TestRegister(clock, arrivals);
    network =
        new MoveNetwork(
            TestNetwork.keepers(),
            TestNetwork.keepers().steward(RegisterKeeper.KEEPER),
            register.journal()::about,
            arrivals,
            new ReceiveMoveInNotice(
                register.register(), register.procedures(), register.desk(), clock),
            clock);
  }

  Arrivals arrivals() {
    return arrivals;
  }

  TestRegister register() {
    return register;
  }

  MoveNetwork network() {
    return network;
  }

  LocalDate today() {
    return clock.today();
  }

  /** A family of a card holder who have filed to leave without paper. */
  Household leaving(MunicipalityCode from, MunicipalityCode to, String... relationships) {
    Household family = register.family(from, CAME, relationships);
    register.issueCard(family.residents().getFirst());
    moveOut(family, new MoveOut.WithoutPaper(to));
    return family;
  }

  void moveOut(Household family, MoveOut.@Nullable WithoutPaper special) {
    MunicipalityCode from = family.members().getFirst().municipality();
    register
        .desk()
        .file(
            register.procedures().moveOut(),
            new MoveOut.Filing(
                family.number(),
                family.residents().stream().map(ResidentRecord::addresseeNumber).toList(),
                PLANNED,
                "他の市",
                false,
                false,
                special),
            actOn(from, PLANNED))
        .orElseThrow();
  }

  /** The people expected at a municipality move in, in that order, and present a card. */
  Outcome<Household> moveIn(MunicipalityCode to, List<MoveOutData> people, LocalDate day) {
    MoveOutData first = people.getFirst();
    return file(
        to,
        people.stream().map(TestMoves::newcomer).toList(),
        first.from(),
        new MoveIn.WithoutPaper(first.moveOut(), true),
        day);
  }

  /** People move in with a certificate. */
  Outcome<Household> moveInWithPaper(
      MunicipalityCode to, Household family, @Nullable MunicipalityCode from, LocalDate day) {
    return file(
        to,
        family.members().stream()
            .map(member -> Samples.newcomer(member.relationship().words(), member.residentCode()))
            .toList(),
        from,
        null,
        day);
  }

  private Outcome<Household> file(
      MunicipalityCode to,
      List<Newcomer> people,
      @Nullable MunicipalityCode from,
      MoveIn.@Nullable WithoutPaper special,
      LocalDate day) {
    return register
        .desk()
        .file(
            register.procedures().moveIn(),
            new MoveIn.Filing(
                people,
                day,
                Samples.addressIn(to, "７番"),
                new HouseholdChoice.OfTheirOwn(),
                "前の住所",
                null,
                from,
                special),
            actOn(to, day));
  }

  private static Newcomer newcomer(MoveOutData data) {
    return new Newcomer(
        data.names(),
        data.birth(),
        data.sex(),
        data.relationship(),
        data.citizenship(),
        null,
        null);
  }

  /** Somebody has come whose data are not there. */
  void ask(MunicipalityCode here, MunicipalityCode former, ResidentCode code) {
    register
        .desk()
        .file(
            register.procedures().requestMoveOutData(),
            new RequestMoveOutData.Filing(former, code),
            actOn(here, today()))
        .orElseThrow();
  }

  Removal removal(ResidentRecord person) {
    return Objects.requireNonNull(register.newest(person).record().removal());
  }

  /** What a municipality's server knows of what it has sent about somebody. */
  SentBook.Sent sent(ResidentRecord person) {
    return store.within(
        Seal.of(person.municipality()),
        () ->
            new SentBook(store, clock)
                .of(person.municipality(), person.addresseeNumber())
                .orElseThrow());
  }

  /** The rules that stood in the way of move-in notices. */
  List<String> refusals(MunicipalityCode former) {
    return store.within(
        Seal.of(former),
        () ->
            store
                .sql()
                .sql("select unnest(refusals) from move_in_notice where municipality = ?")
                .param(former.digits())
                .query(String.class)
                .list());
  }
}
