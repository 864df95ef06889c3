package dev.daicho.town.story;

import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Messages;
import dev.daicho.network.Level;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.ExpectedMove;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.procedure.CompleteMoveOut;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveInFromAbroad;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.rule.CardPresented;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.MoveOutBeforehand;
import dev.daicho.register.rule.ReturnerKnown;
import dev.daicho.register.rule.SpecialMoveInInTime;
import dev.daicho.register.rule.SpecialMoveOutByCardHolder;
import dev.daicho.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The story's last part: mother and daughter move to another prefecture without paper, then abroad,
 * and come back, and the network hears of each of it, hop by hop.
 */
final class FamilyMoves {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final MunicipalityCode SHIBUYA = MunicipalityCode.of("131130");

  private final Town town;
  private final Stage stage;
  private final CertificateStory certificates;
  private final AnnexHops annexes;

  FamilyMoves(Town town, Stage stage, CertificateStory certificates) {
    this.town = town;
    this.stage = stage;
    this.certificates = certificates;
    this.annexes = new AnnexHops(town, stage);
  }

  void play(HouseholdNumber household, List<ResidentRecord> people) {
    ResidentRecord hanako =
        town.registers()
            .register()
            .residents()
            .current(UTSUNOMIYA, people.getFirst().addresseeNumber())
            .orElseThrow()
            .record();
    hops(hanako, true);
    certificates.begin(hanako, people.getLast());
    LocalDate leaves = stage.today().plusDays(10);
    stage
        .act(
            UTSUNOMIYA,
            "move-out",
            true,
            SpecialMoveOutByCardHolder.class,
            town.registers().procedures().moveOut(),
            new MoveOut.Filing(
                household,
                numbers(people),
                leaves,
                "東京都渋谷区",
                false,
                false,
                new MoveOut.WithoutPaper(SHIBUYA)))
        .orElseThrow();
    stage.hop(
        Messages.get("story.data-sent"),
        "住民基本台帳法24条の2第3項",
        Stage.until(() -> {
          town.network().moves().carry();
          return expected().isPresent();
        }));

    stage.wait("P13D");
    LocalDate movedIn = stage.today().minusDays(1);
    stage.act(
        SHIBUYA,
        "move-in-without-card",
        false,
        CardPresented.class,
        town.registers().procedures().moveIn(),
        moveIn(expected().orElseThrow(), movedIn, false));
    Household there =
        stage
            .act(
                SHIBUYA,
                "move-in-elsewhere",
                true,
                SpecialMoveInInTime.class,
                town.registers().procedures().moveIn(),
                moveIn(expected().orElseThrow(), movedIn, true))
            .orElseThrow();
    hops(there.residents().getFirst(), true);
    stage.hop(
        Messages.get("story.move-in-notice"),
        "住民基本台帳法9条1項",
        Stage.until(() -> {
          town.network().moves().carry();
          return confirmed(hanako.addresseeNumber());
        }));
    hops(hanako, false);
    annexes.follow(there.residents().getFirst(), false);
    certificates.moved(there.residents().getFirst());
    abroadAndBack(there);
  }

  private void abroadAndBack(Household there) {
    stage.wait("P1Y");
    stage.act(
        SHIBUYA,
        "abroad",
        true,
        MoveOutBeforehand.class,
        town.registers().procedures().moveOut(),
        new MoveOut.Filing(
            there.number(),
            numbers(there.residents()),
            stage.today().plusDays(5),
            "ドイツ",
            true,
            false));
    stage.wait("P5D");
    stage.act(
        SHIBUYA,
        "day-of-leaving",
        true,
        EventNotInFuture.class,
        town.registers().procedures().completeMoveOut(),
        new CompleteMoveOut.Filing(stage.today()));
    ResidentRecord hanako = there.residents().getFirst();
    hops(hanako, false);
    annexes.follow(hanako, true);
    certificates.abroad();

    stage.wait("P8M");
    Household back =
        stage
            .act(
                SHIBUYA,
                "back",
                true,
                ReturnerKnown.class,
                town.registers().procedures().moveInFromAbroad(),
                new MoveInFromAbroad.Filing(
                    there.residents().stream().map(FamilyMoves::returning).toList(),
                    stage.today(),
                    home(),
                    new HouseholdChoice.OfTheirOwn(),
                    "ドイツ",
                    null))
            .orElseThrow();
    stage.hop(
        Messages.get("story.same-code"),
        "住民基本台帳法30条の3第1項・番号法7条",
        codes(back.residents()).equals(codes(there.residents())));
    hops(back.residents().getFirst(), true);
    annexes.follow(back.residents().getFirst(), false);
    certificates.end(back.residents().getFirst());
  }

  /** Each person's resident code with the number of it. */
  private static Map<ResidentCode, IndividualNumber> codes(List<ResidentRecord> people) {
    return people.stream()
        .collect(Collectors.toMap(ResidentRecord::residentCode, ResidentRecord::individualNumber));
  }

  /** A change goes up, one step a hop: register to municipal server, prefecture, nation. */
  private void hops(ResidentRecord person, boolean resident) {
    for (Level level : Level.values()) {
      IdentityBook book = new IdentityBook(town.keepers().store(level.keeper()), town.clock());
      Seal seal = level.sealOf(person.municipality());
      RecordBook.Key key =
          new RecordBook.Key(person.municipality().digits(), person.addresseeNumber().digits());
      boolean arrived =
          Stage.until(() -> {
            town.network().relay().courier(level).carry();
            return book.find(seal, key)
                .filter(kept -> kept.current() == resident)
                .filter(kept -> !resident || says(kept, person))
                .isPresent();
          });
      stage.hop(
          Messages.get(
              "story.hop."
                  + switch (level) {
                    case MUNICIPALITY -> "municipality";
                    case PREFECTURE -> "prefecture";
                    case NATION -> "nation";
                  }),
          switch (level) {
            case MUNICIPALITY -> "標準仕様書7.1.1.1";
            case PREFECTURE -> "住民基本台帳法30条の6";
            case NATION -> "住民基本台帳法30条の7";
          },
          arrived);
    }
  }

  private static boolean says(IdentityRecord kept, ResidentRecord person) {
    return kept.identity().residentCode().equals(person.residentCode())
        && kept.identity().address().equals(person.address().full());
  }

  private Optional<ExpectedMove> expected() {
    Answer<List<ExpectedMove>> answer =
        town.registers()
            .moveInquiry()
            .expected(new Inquiry.Asker(stage.act(SHIBUYA).who(), "filing"));
    return answer instanceof Answer.Given<List<ExpectedMove>> given
        ? given.value().stream().filter(move -> move.former().equals(UTSUNOMIYA)).findFirst()
        : Optional.empty();
  }

  private boolean confirmed(AddresseeNumber person) {
    return town.registers()
        .register()
        .residents()
        .current(UTSUNOMIYA, person)
        .map(snapshot -> snapshot.record().removal())
        .map(Removal::confirmedOn)
        .isPresent();
  }

  private static MoveIn.Filing moveIn(ExpectedMove move, LocalDate movedIn, boolean card) {
    return new MoveIn.Filing(
        move.people().stream()
            .map(person ->
                new Newcomer(
                    Names.of(person.name(), person.kana()),
                    RecordedDate.of(person.birth()),
                    person.sex(),
                    new Relationship(person.relationship()),
                    person.citizenship(),
                    null,
                    null))
            .toList(),
        movedIn,
        home(),
        new HouseholdChoice.OfTheirOwn(),
        move.previousAddress(),
        null,
        move.former(),
        new MoveIn.WithoutPaper(move.moveOut(), card));
  }

  /** They do not remember their code and number. */
  private static Newcomer returning(ResidentRecord person) {
    return new Newcomer(
        person.names(),
        person.birth(),
        person.sex(),
        person.relationship(),
        person.citizenship(),
        null,
        null);
  }

  private static Address home() {
    return new Address(SHIBUYA, "恵比寿四丁目", "２０番３号", null, null);
  }

  private static List<AddresseeNumber> numbers(List<ResidentRecord> people) {
    return people.stream().map(ResidentRecord::addresseeNumber).toList();
  }
}
