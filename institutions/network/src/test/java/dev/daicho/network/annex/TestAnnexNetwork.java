package dev.daicho.network.annex;

import static dev.daicho.register.procedure.TestRegister.actOn;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import dev.daicho.register.procedure.CompleteMoveOut;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.ReceiveAnnexNotice;
import dev.daicho.register.procedure.Samples;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Registers of several municipalities with the network of their annexes. */
final class TestAnnexNetwork {

  /** Where family registers are, and where people live. */
  static final MunicipalityCode UTSUNOMIYA = TestRegister.UTSUNOMIYA;

  static final MunicipalityCode OYAMA = MunicipalityCode.of("092088");
  static final MunicipalityCode SHIBUYA = MunicipalityCode.of("131130");
  static final String DOMICILE = "栃木県宇都宮市旭一丁目１番";

  private final TestNetwork network;
  private final AnnexNetwork annexes;
  private final ReturnFromAbroad elsewhere;

  /** Ones whose clock stands on that day. */
  TestAnnexNetwork(LocalDate day) {
    network = new TestNetwork(day);
    TestRegister register = network.register();
    annexes =
        new AnnexNetwork(
            TestNetwork.keepers(),
            TestNetwork.keepers().steward(RegisterKeeper.KEEPER),
            register.journal()::about,
            new ReceiveAnnexNotice(register.annexBook(), register.desk(), network.clock()),
            network.clock());
    KeeperStore national = TestNetwork.keepers().store(Level.NATION.keeper());
    elsewhere =
        new ReturnFromAbroad(
            national,
            new AuditLog(national, () -> new byte[16]),
            (municipality, code) -> TestRegister.numberOf(code),
            network.clock());
  }

  TestNetwork network() {
    return network;
  }

  TestRegister register() {
    return network.register();
  }

  AnnexNetwork annexes() {
    return annexes;
  }

  ReturnFromAbroad elsewhere() {
    return elsewhere;
  }

  /** Carries everything everywhere. */
  void carry() {
    annexes.carry();
    network.relay().carry();
  }

  /** Somebody, with a name of their own, who has had that code. */
  static Newcomer somebody(String domicile, ResidentCode code) {
    return new Newcomer(
        Names.of("附票　" + wide(code.digits()), "フヒョウ　ダレカ"),
        RecordedDate.of(LocalDate.of(1982, 11, 22)),
        Sex.FEMALE,
        new Relationship("世帯主"),
        new Citizenship.Japanese(domicile, "附票　太郎"),
        code,
        TestRegister.numberOf(code));
  }

  private static String wide(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> Character.toString('０' + digit - '0'))
        .collect(Collectors.joining());
  }

  /** Somebody moves in. */
  ResidentRecord movesIn(MunicipalityCode where, Newcomer who, LocalDate day) {
    Household household =
        register()
            .desk()
            .file(
                register().procedures().moveIn(),
                new MoveIn.Filing(
                    List.of(who),
                    day,
                    Samples.addressIn(where, "７番"),
                    new HouseholdChoice.OfTheirOwn(),
                    "前の住所",
                    null),
                actOn(where, day))
            .orElseThrow();
    return household.residents().getFirst();
  }

  /** They leave the country on that day. */
  void leavesTheCountry(ResidentRecord person, LocalDate day) {
    register()
        .desk()
        .file(
            register().procedures().moveOut(),
            new MoveOut.Filing(
                person.householdNumber(),
                List.of(person.addresseeNumber()),
                day,
                "ドイツ",
                true,
                false),
            actOn(person.municipality(), day))
        .orElseThrow();
    register()
        .desk()
        .file(
            register().procedures().completeMoveOut(),
            new CompleteMoveOut.Filing(day),
            actOn(person.municipality(), day))
        .orElseThrow();
  }

  /** The annex of that code that a municipality keeps, the newest. */
  @Nullable Annex annex(MunicipalityCode domicile, ResidentCode code) {
    return register().annexBook().annexes().ofCodes(domicile, Stream.of(code)).stream()
        .findFirst()
        .orElse(null);
  }

  /** What a level keeps of that code. */
  List<AnnexRecord> kept(Level level, MunicipalityCode domicile, ResidentCode code) {
    return book(level).of(level.sealOf(domicile), code);
  }

  AnnexIdentityBook book(Level level) {
    return new AnnexIdentityBook(TestNetwork.keepers().store(level.keeper()), network.clock());
  }

  /** The notices that wait at a municipal server, with why. */
  List<String> held(String receiver, MunicipalityCode municipality) {
    return Objects.requireNonNull(annexes.receivers().get(receiver))
        .held(Seal.of(municipality))
        .stream()
        .map(held -> held.notice().type() + ": " + held.reason())
        .toList();
  }
}
