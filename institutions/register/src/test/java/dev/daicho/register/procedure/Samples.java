package dev.daicho.register.procedure;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.Objects;

/** People and places for tests. */
public final class Samples {

  /** A citizen's items. */
  public static final Citizenship CITIZEN = new Citizenship.Japanese("栃木県宇都宮市旭一丁目１番", "番号　太郎");

  /** A foreign resident's items. */
  public static final Citizenship FOREIGNER =
      new Citizenship.Foreign(
          "ドイツ",
          new ResidenceStatus.MidToLongTerm(
              "技術・人文知識・国際業務",
              "５年",
              LocalDate.of(2030, 3, 31),
              ResidenceCardNumber.of("AB12345678CD")),
          LocalDate.of(2025, 4, 1));

  private Samples() {}

  /** Somebody who never had a code here, in that relationship. */
  public static Newcomer newcomer(String relationship) {
    return newcomer(relationship, TestRegister.freshCode());
  }

  /** Somebody with that code and the number made from it. */
  public static Newcomer newcomer(String relationship, ResidentCode code) {
    return new Newcomer(
        names(relationship),
        birth(relationship),
        sex(relationship),
        new Relationship(relationship),
        CITIZEN,
        code,
        TestRegister.numberOf(code));
  }

  /** Somebody without code and number. */
  public static Newcomer withoutCode(String relationship) {
    return new Newcomer(
        names(relationship),
        birth(relationship),
        sex(relationship),
        new Relationship(relationship),
        CITIZEN,
        null,
        null);
  }

  /** The code that a newcomer brings. */
  public static ResidentCode codeOf(Newcomer person) {
    return Objects.requireNonNull(person.residentCode());
  }

  /** The same person in other names. */
  public static Newcomer named(Newcomer person, Names names, Citizenship citizenship) {
    return new Newcomer(
        names,
        person.birth(),
        person.sex(),
        person.as(),
        citizenship,
        person.residentCode(),
        person.individualNumber());
  }

  /** A resident since 1 April 2026 who is in no database, of that serial number. */
  public static ResidentRecord record(long serial, long household, String relationship) {
    Newcomer person = newcomer(relationship);
    MunicipalityCode municipality = TestRegister.UTSUNOMIYA;
    LocalDate since = LocalDate.of(2026, 4, 1);
    return new ResidentRecord(
        municipality,
        AddresseeNumber.fromSerial(serial),
        HouseholdNumber.fromSerial(household),
        ResidentStatus.RESIDENT,
        person.names(),
        person.birth(),
        person.sex(),
        person.as(),
        person.citizenship(),
        addressIn(municipality, "１番５号"),
        since,
        since,
        "東京都千代田区千代田１番１号",
        codeOf(person),
        TestRegister.numberOf(codeOf(person)),
        null);
  }

  /** An address in the town of 旭一丁目. */
  public static Address addressIn(MunicipalityCode municipality, String block) {
    return new Address(municipality, "旭一丁目", block, null, "3208540");
  }

  private static Names names(String relationship) {
    return switch (relationship) {
      case "世帯主" -> Names.of("番号　太郎", "バンゴウ　タロウ");
      case "妻" -> Names.of("番号　花子", "バンゴウ　ハナコ");
      case "子" -> Names.of("番号　一郎", "バンゴウ　イチロウ");
      default -> Names.of("番号　誰", "バンゴウ　ダレ");
    };
  }

  private static RecordedDate birth(String relationship) {
    return RecordedDate.of(
        switch (relationship) {
          case "世帯主" -> LocalDate.of(1980, 2, 29);
          case "妻" -> LocalDate.of(1982, 11, 22);
          case "子" -> LocalDate.of(2012, 1, 3);
          default -> LocalDate.of(1950, 7, 1);
        });
  }

  private static Sex sex(String relationship) {
    return "妻".equals(relationship) ? Sex.FEMALE : Sex.MALE;
  }
}
