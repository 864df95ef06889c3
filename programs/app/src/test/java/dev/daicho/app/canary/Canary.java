package dev.daicho.app.canary;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.register.Address;
import dev.daicho.register.Alias;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.Citizenship;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.Notification;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Sex;
import dev.daicho.register.Snapshot;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveInFromAbroad;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.MoveWithin;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.procedure.RecordMoveInNotice;
import dev.daicho.register.store.Numbering;
import dev.daicho.town.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Three residents, entered by the real acts: a citizen who heads a household, a foreign resident in
 * it, and one who has left. Together they say something of every item, in words, numbers and days
 * that nobody else in the town says.
 */
final class Canary {

  /** Where they live. */
  static final MunicipalityCode HOME = MunicipalityCode.of("092011");

  private static final LocalDate BORN = LocalDate.of(1931, 5, 17);
  private static final LocalDate FOREIGNER_BORN = LocalDate.of(1938, 8, 26);
  private static final LocalDate LEAVER_BORN = LocalDate.of(1937, 2, 3);
  private static final LocalDate CAME = LocalDate.of(1993, 7, 13);
  private static final LocalDate MOVED = LocalDate.of(1997, 9, 23);
  private static final LocalDate LEAVER_CAME = LocalDate.of(1994, 2, 11);
  private static final LocalDate LEFT = LocalDate.of(1999, 11, 5);
  private static final LocalDate ARRIVED_ELSEWHERE = LocalDate.of(1999, 11, 9);
  private static final LocalDate FOREIGN_SINCE = LocalDate.of(1993, 7, 14);
  private static final LocalDate STAY_ENDS = LocalDate.of(2031, 10, 29);
  private static final Address FIRST = new Address(HOME, "鱻鱻町一丁目", "７７１３番", "靐靐荘", "9876503");
  private static final Address NOW = new Address(HOME, "龘龘町二丁目", "８８２４番", "靇靇館", "9876514");
  private static final Address LEAVERS = new Address(HOME, "驫驫町三丁目", "９９３５番", "麤麤閣", "9876525");
  private static final Relationship KIN = new Relationship("妹の夫の姉の弟");

  private static final int NUMBERS_LEFT_OUT = 50_000;

  private final Town town;
  private final List<Marker> markers = new ArrayList<>();
  private final ResidentRecord citizen;
  private final ResidentRecord foreigner;
  private final ResidentRecord leaver;
  private final List<Long> entries;
  private final long act;
  private final long annex;

  private Canary(Town town) {
    this.town = town;
    // No household shall ever have a number that one of them has as a person.
    Numbering.reserve(
        town.keepers().loader(RegisterKeeper.KEEPER), HOME, "addressee", NUMBERS_LEFT_OUT);
    Household couple = enter(CAME, FIRST, "鑱鑱国", "鐇鐇のため", aCitizen(), aForeigner());
    List<Placement> both =
        couple.members().stream()
            .map(member -> new Placement(member.addresseeNumber(), member.relationship()))
            .toList();
    couple =
        file(
            town.registers().procedures().moveWithin(),
            new MoveWithin.Filing(
                couple.number(), both, MOVED, NOW, new HouseholdChoice.OfTheirOwn(), "鐐鐐のため"));
    this.citizen = couple.members().getFirst();
    this.foreigner = couple.members().getLast();
    Household single = enter(LEAVER_CAME, LEAVERS, "鑵鑵国", "鑶鑶のため", aLeaver());
    AddresseeNumber gone = single.members().getFirst().addresseeNumber();
    file(
        town.registers().procedures().moveOut(),
        new MoveOut.Filing(single.number(), List.of(gone), LEFT, "驪驪県驪驪市", false, true));
    this.leaver =
        file(
            town.registers().procedures().recordMoveInNotice(),
            new RecordMoveInNotice.Filing(gone, ARRIVED_ELSEWHERE, "騏騏県騏騏市", town.clock().today()));
    this.entries = List.of(enterForDecision("鑞鑞のため"), enterForDecision("鑤鑤のため"));
    this.act = history(citizen).getLast().change().actNumber();
    this.annex = annexOf(citizen);
    mark();
  }

  /** The number of somebody's annex here, once the network has brought what it says. */
  private long annexOf(ResidentRecord record) {
    List<Annex> found = List.of();
    while (found.isEmpty() || found.getFirst().lines().size() < 2) {
      // The server's own couriers may be on the way with it.
      town.network().annexes().carry();
      found =
          town.registers().annexBook().annexes().ofCodes(HOME, Stream.of(record.residentCode()));
    }
    return found.getFirst().number();
  }

  /** Enters them into that town. */
  static Canary enter(Town town) {
    return new Canary(town);
  }

  private static Newcomer aCitizen() {
    return new Newcomer(
        new Names("鸑鷟　靁霳", "ヱグヷク　ヺイヸウ", null, new FormerSurname("黿鼉鼇", "ヲグヰダヱ"), null),
        new RecordedDate(BORN, "昭和六年鶚月日不詳"),
        Sex.FEMALE,
        Relationship.HEAD,
        new Citizenship.Japanese("栃木県宇都宮市鼈鼈町一番", "麒麟　驎驥"),
        null,
        null);
  }

  private static Newcomer aForeigner() {
    return new Newcomer(
        new Names("", "", "ZQXWYV KJQXZW", null, new Alias("鴛鴦　鸚鵡", "ヱンヷウ　ヺウヸム")),
        RecordedDate.of(FOREIGNER_BORN),
        Sex.MALE,
        KIN,
        new Citizenship.Foreign(
            "鳧鳧国",
            new ResidenceStatus.MidToLongTerm(
                "鶯鶯研究", "鷽鷽年", STAY_ENDS, ResidenceCardNumber.of("QX90817263ZK")),
            FOREIGN_SINCE),
        null,
        null);
  }

  private static Newcomer aLeaver() {
    return new Newcomer(
        Names.of("鶺鴒　鷦鷯", "ヱキヷレ　ヺウヸリ"),
        RecordedDate.of(LEAVER_BORN),
        Sex.FEMALE,
        Relationship.HEAD,
        new Citizenship.Japanese("鷓鴣県鷓鴣市二番", "鷙鳥　鷸蚌"),
        null,
        null);
  }

  private Household enter(
      LocalDate day, Address address, String country, String reason, Newcomer... people) {
    return file(
        town.registers().procedures().moveInFromAbroad(),
        new MoveInFromAbroad.Filing(
            List.of(people), day, address, new HouseholdChoice.OfTheirOwn(), country, reason));
  }

  /** Files that the couple move, for somebody else to decide; its number. */
  private long enterForDecision(String reason) {
    List<Placement> both =
        List.of(
            new Placement(citizen.addresseeNumber(), citizen.relationship()),
            new Placement(foreigner.addresseeNumber(), foreigner.relationship()));
    return town.registers()
        .entries()
        .enter(
            new MoveWithin.Filing(
                citizen.householdNumber(),
                both,
                town.clock().today(),
                new Address(HOME, "旭一丁目", "１番", null, null),
                new HouseholdChoice.OfTheirOwn(),
                reason),
            officersAct())
        .orElseThrow()
        .number();
  }

  private <F, R> R file(Procedure<F, R> procedure, F filing) {
    return town.registers().desk().file(procedure, filing, officersAct()).orElseThrow();
  }

  private Act officersAct() {
    return new Act(
        new Actor("officer@092011", Role.MUNICIPAL_OFFICER, HOME),
        HOME,
        town.clock().today(),
        town.clock().instant(),
        "filing");
  }

  private void mark() {
    Set<String> first = union(keys(citizen), Set.of(AnnexChanged.SUBJECT + annex));
    words(RecordItem.NAME, first, "鸑鷟", "靁霳");
    words(RecordItem.KANA, first, "ヱグヷク", "ヺイヸウ");
    words(RecordItem.FORMER_SURNAME, first, "黿鼉鼇", "ヲグヰダヱ");
    words(RecordItem.BIRTH, first, "昭和六年鶚月日不詳");
    words(RecordItem.FAMILY_REGISTER, first, "鼈鼈町一番", "麒麟", "驎驥");
    days(RecordItem.BIRTH, first, BORN);

    Set<String> second = keys(foreigner);
    words(RecordItem.ALPHABET, second, "ZQXWYV", "KJQXZW");
    words(RecordItem.ALIAS, second, "鴛鴦", "鸚鵡", "ヱンヷウ", "ヺウヸム");
    words(RecordItem.RELATIONSHIP, second, KIN.words());
    words(RecordItem.FOREIGN_RESIDENT, second, "鳧鳧国", "鶯鶯研究", "鷽鷽年", "QX90817263ZK");
    days(RecordItem.FOREIGN_RESIDENT, second, FOREIGN_SINCE, STAY_ENDS);
    days(RecordItem.BIRTH, second, FOREIGNER_BORN);

    Set<String> both = union(first, second);
    words(RecordItem.ADDRESS, both, FIRST.town(), FIRST.block(), "靐靐荘", "9876503");
    words(RecordItem.ADDRESS, both, NOW.town(), NOW.block(), "靇靇館", "9876514");
    words(RecordItem.PREVIOUS_ADDRESS, both, "鑱鑱国");
    days(RecordItem.BECAME_RESIDENT, both, CAME);
    days(RecordItem.ADDRESS_FIXED, both, MOVED);
    markers.add(Marker.words("reason", "鐇鐇のため", both));
    markers.add(Marker.words("reason", "鐐鐐のため", both));
    markers.add(Marker.words("filing", "鑞鑞のため", both));
    markers.add(Marker.words("filing", "鑤鑤のため", both));

    Set<String> third = keys(leaver);
    words(RecordItem.NAME, third, "鶺鴒", "鷦鷯");
    words(RecordItem.KANA, third, "ヱキヷレ", "ヺウヸリ");
    words(RecordItem.ADDRESS, third, LEAVERS.town(), LEAVERS.block(), "麤麤閣", "9876525");
    words(RecordItem.PREVIOUS_ADDRESS, third, "鑵鑵国");
    words(RecordItem.FAMILY_REGISTER, third, "鷓鴣県鷓鴣市二番", "鷙鳥", "鷸蚌");
    words(RecordItem.REMOVAL, third, "驪驪県驪驪市", "騏騏県騏騏市");
    days(RecordItem.BIRTH, third, LEAVER_BORN);
    days(RecordItem.BECAME_RESIDENT, third, LEAVER_CAME);
    days(RecordItem.REMOVAL, third, LEFT, ARRIVED_ELSEWHERE);
    markers.add(Marker.words("reason", "鑶鑶のため", third));

    for (ResidentRecord record : people()) {
      Set<String> keys = record.equals(citizen) ? first : keys(record);
      markers.add(
          new Marker(
              RecordItem.RESIDENT_CODE.code(), List.of(record.residentCode().digits()), keys));
      markers.add(
          new Marker(
              RecordItem.INDIVIDUAL_NUMBER.code(),
              List.of(record.individualNumber().digits(), record.individualNumber().formatted()),
              keys));
      markers.add(Marker.words(Marker.KEY, record.addresseeNumber().digits(), keys));
    }
    markers.add(Marker.words(Marker.KEY, household().digits(), both));
    markers.add(Marker.words(Marker.KEY, leaver.householdNumber().digits(), third));
  }

  private void words(RecordItem item, Set<String> keys, String... all) {
    for (String words : all) {
      markers.add(Marker.words(item.code(), words, keys));
    }
  }

  private void days(RecordItem item, Set<String> keys, LocalDate... all) {
    for (LocalDate day : all) {
      markers.add(Marker.day(item.code(), day, keys));
    }
  }

  private static Set<String> keys(ResidentRecord record) {
    return Set.of(record.addresseeNumber().digits(), record.householdNumber().digits());
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  /** Everything by which they can be told. */
  List<Marker> markers() {
    return List.copyOf(markers);
  }

  /** Their records as they stand. */
  List<ResidentRecord> people() {
    return List.of(citizen, foreigner, leaver);
  }

  /** A person's rows, from which a test sees what their records say. */
  List<Snapshot> history(ResidentRecord record) {
    return town.registers().register().residents().history(HOME, record.addresseeNumber());
  }

  /** Who heads the household. */
  ResidentRecord citizen() {
    return citizen;
  }

  /** Who has left. */
  ResidentRecord leaver() {
    return leaver;
  }

  /** The household of the citizen and the foreign resident. */
  HouseholdNumber household() {
    return citizen.householdNumber();
  }

  /** Filings about the couple that wait for a decision, by number. */
  List<Long> entries() {
    return entries;
  }

  /** The notices of codes and numbers that they are owed. */
  List<Long> notifications() {
    return people().stream()
        .flatMap(person ->
            town.registers().register().notifications().of(HOME, person.addresseeNumber()).stream())
        .map(Notification::number)
        .toList();
  }

  /** The number of the citizen's annex. */
  long annex() {
    return annex;
  }

  /** The newest act about the citizen. */
  long act() {
    return act;
  }
}
