package dev.daicho.town.story;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import dev.daicho.register.procedure.CancelAct;
import dev.daicho.register.procedure.ChangeHouseholdHead;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveInFromAbroad;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.MoveWithin;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.procedure.ReportBirth;
import dev.daicho.register.procedure.ReportDeath;
import dev.daicho.register.procedure.Requester;
import dev.daicho.register.rule.BirthReportDeadline;
import dev.daicho.register.rule.DeathNotBeforeBirth;
import dev.daicho.register.rule.DeathReportDeadline;
import dev.daicho.register.rule.EventNotInFuture;
import dev.daicho.register.rule.FormerNeverReturns;
import dev.daicho.register.rule.HouseholdChangeDeadline;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.MoveInDeadline;
import dev.daicho.register.rule.MoveWithinDeadline;
import dev.daicho.register.rule.NewestActOnly;
import dev.daicho.register.rule.NumberMayBeMisused;
import dev.daicho.register.rule.ResidentNow;
import dev.daicho.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The life of one family: they come from abroad, have a child, move house, change heads, mourn,
 * undo a mistake, replace a number that leaked and move on to another municipality, while a bank
 * relies on their certificates. Every step is a real act at a real counter; several are refused
 * first, as counters do.
 */
public final class FamilyStory {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");

  private final Town town;
  private final Stage stage;

  /**
   * @param town a town whose clock may be moved
   * @param teller hears each step as it ends
   */
  public FamilyStory(Town town, Consumer<StoryStep> teller) {
    this.town = town;
    this.stage = new Stage(town, teller);
  }

  /** Plays it and says whether every step ended as told. */
  public boolean play() {
    LocalDate arrived = town.clock().today();
    Address flat = address(UTSUNOMIYA, "旭一丁目", "１番５号", "メゾン旭２０３");

    act(
        "move-in-before",
        false,
        EventNotInFuture.class,
        town.registers().procedures().moveInFromAbroad(),
        couple(arrived.plusDays(1), flat, null));
    Household family =
        act(
                "move-in",
                true,
                MoveInDeadline.class,
                town.registers().procedures().moveInFromAbroad(),
                couple(arrived, flat, null))
            .orElseThrow();
    ResidentRecord taro = member(family, "世帯主");
    ResidentRecord hanako = member(family, "妻");

    wait("P9M7D");
    LocalDate born = today().minusDays(3);
    family =
        act(
                "birth",
                true,
                BirthReportDeadline.class,
                town.registers().procedures().reportBirth(),
                new ReportBirth.Filing(
                    family.number(),
                    Names.of("台帳　未来", "ダイチョウ　ミライ"),
                    Sex.FEMALE,
                    born,
                    new Relationship("子"),
                    taro.citizenship(),
                    null))
            .orElseThrow();
    ResidentRecord mirai = member(family, "子");

    wait("P2Y1D");
    LocalDate moved = today().minusDays(30);
    Address house = address(UTSUNOMIYA, "泉町", "３番１２号", null);
    act(
        "move-within-late",
        false,
        MoveWithinDeadline.class,
        town.registers().procedures().moveWithin(),
        moveWithin(family, moved, house, null));
    family =
        act(
                "move-within",
                true,
                MoveWithinDeadline.class,
                town.registers().procedures().moveWithin(),
                moveWithin(family, moved, house, Messages.get("story.reason").ja()))
            .orElseThrow();

    wait("P1Y");
    act(
        "death-before-birth",
        false,
        DeathNotBeforeBirth.class,
        town.registers().procedures().reportDeath(),
        new ReportDeath.Filing(mirai.addresseeNumber(), born.minusDays(1), today(), null));
    act(
        "head-dies",
        false,
        HouseholdHasHead.class,
        town.registers().procedures().reportDeath(),
        new ReportDeath.Filing(taro.addresseeNumber(), today().minusDays(1), today(), null));
    family =
        act(
                "head-change",
                true,
                HouseholdChangeDeadline.class,
                town.registers().procedures().changeHouseholdHead(),
                new ChangeHouseholdHead.Filing(
                    family.number(),
                    List.of(
                        new Placement(hanako.addresseeNumber(), Relationship.HEAD),
                        new Placement(taro.addresseeNumber(), new Relationship("夫")),
                        new Placement(mirai.addresseeNumber(), new Relationship("子"))),
                    today().minusDays(1),
                    null))
            .orElseThrow();
    act(
        "death",
        true,
        DeathReportDeadline.class,
        town.registers().procedures().reportDeath(),
        new ReportDeath.Filing(taro.addresseeNumber(), today().minusDays(1), today(), null));

    undoAMistake(mirai, hanako);
    replaceANumber(mirai);

    wait("P6M");
    try (CertificateStory certificates = new CertificateStory(town, stage)) {
      new FamilyMoves(town, stage, certificates).play(family.number(), List.of(hanako, mirai));
    }
    return stage.allAsTold();
  }

  private void undoAMistake(ResidentRecord mirai, ResidentRecord hanako) {
    act(
        "mistaken-death",
        true,
        DeathReportDeadline.class,
        town.registers().procedures().reportDeath(),
        new ReportDeath.Filing(mirai.addresseeNumber(), today(), today(), null));
    act(
        "dead-cannot-move",
        false,
        ResidentNow.class,
        town.registers().procedures().moveOut(),
        new MoveOut.Filing(
            hanako.householdNumber(),
            List.of(mirai.addresseeNumber()),
            today(),
            "栃木県鹿沼市",
            false,
            false));
    long mistake =
        town.registers()
            .register()
            .residents()
            .current(UTSUNOMIYA, mirai.addresseeNumber())
            .orElseThrow()
            .change()
            .actNumber();
    act(
        "cancellation",
        true,
        NewestActOnly.class,
        town.registers().procedures().cancelAct(),
        new CancelAct.Filing(mistake, Messages.get("story.mistake").ja()));
    act(
        "cancellation-twice",
        false,
        NewestActOnly.class,
        town.registers().procedures().cancelAct(),
        new CancelAct.Filing(mistake, Messages.get("story.mistake").ja()));
  }

  /** Of who holds no card: it would be void from then on, and Hanako's is needed to move. */
  private void replaceANumber(ResidentRecord mirai) {
    act(
        "number-without-reason",
        false,
        NumberMayBeMisused.class,
        town.registers().procedures().changeIndividualNumber(),
        numberOf(mirai, ""));
    act(
        "number-replaced",
        true,
        NumberMayBeMisused.class,
        town.registers().procedures().changeIndividualNumber(),
        numberOf(mirai, Messages.get("story.leak").ja()));
    long change =
        town.registers()
            .register()
            .residents()
            .current(UTSUNOMIYA, mirai.addresseeNumber())
            .orElseThrow()
            .change()
            .actNumber();
    act(
        "number-not-undone",
        false,
        FormerNeverReturns.class,
        town.registers().procedures().cancelAct(),
        new CancelAct.Filing(change, Messages.get("story.mistake").ja()));
  }

  private static ChangeIndividualNumber.Filing numberOf(ResidentRecord person, String reason) {
    return new ChangeIndividualNumber.Filing(
        person.addresseeNumber(),
        reason,
        new ChangeIndividualNumber.Request(
            person.individualNumber(),
            new Requester(Requester.Capacity.LEGAL_REPRESENTATIVE, Requester.Proof.CARD, true)));
  }

  private MoveInFromAbroad.Filing couple(
      LocalDate movedIn, Address address, @Nullable String reason) {
    Citizenship citizens = new Citizenship.Japanese("栃木県宇都宮市旭一丁目１番", "台帳　太郎");
    return new MoveInFromAbroad.Filing(
        List.of(
            newcomer(
                "台帳　太郎",
                "ダイチョウ　タロウ",
                born("台帳　太郎", LocalDate.of(1992, 2, 29)),
                Sex.MALE,
                "世帯主",
                citizens),
            newcomer(
                "台帳　華子",
                "ダイチョウ　ハナコ",
                born("台帳　華子", LocalDate.of(1993, 7, 7)),
                Sex.FEMALE,
                "妻",
                citizens)),
        movedIn,
        address,
        new HouseholdChoice.OfTheirOwn(),
        "ドイツ",
        reason);
  }

  /**
   * When somebody is born of whom no annex in Utsunomiya tells yet: in a town where the story has
   * been told before, others of the same names have never come from abroad.
   */
  private LocalDate born(String name, LocalDate day) {
    LocalDate born = day;
    while (!town.registers().annexBook().annexes().search(UTSUNOMIYA, name, born, 1).isEmpty()) {
      born = born.plusDays(1);
    }
    return born;
  }

  private static Newcomer newcomer(
      String name, String kana, LocalDate born, Sex sex, String as, Citizenship citizens) {
    return new Newcomer(
        Names.of(name, kana),
        RecordedDate.of(born),
        sex,
        new Relationship(as),
        citizens,
        null,
        null);
  }

  private static MoveWithin.Filing moveWithin(
      Household family, LocalDate moved, Address to, @Nullable String reason) {
    return new MoveWithin.Filing(
        family.number(),
        family.residents().stream()
            .map(member -> new Placement(member.addresseeNumber(), member.relationship()))
            .toList(),
        moved,
        to,
        new HouseholdChoice.OfTheirOwn(),
        reason);
  }

  private static Address address(
      MunicipalityCode municipality, String townName, String block, @Nullable String building) {
    return new Address(municipality, townName, block, building, null);
  }

  private static ResidentRecord member(Household household, String as) {
    return household.members().stream()
        .filter(member -> member.relationship().words().equals(as))
        .findFirst()
        .orElseThrow();
  }

  private <F, R> Outcome<R> act(
      String told, boolean expected, Class<?> about, Procedure<F, R> procedure, F filing) {
    return stage.act(UTSUNOMIYA, told, expected, about, procedure, filing);
  }

  private LocalDate today() {
    return stage.today();
  }

  private void wait(String period) {
    stage.wait(period);
  }
}
