package dev.daicho.register.disclosure;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Citizenship;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the gate let out about people who are to come together, without paper.
 *
 * @param former the municipality moved from
 * @param moveOut the act there
 * @param plannedOn 転出の予定年月日
 * @param previousAddress 転出前の住所
 * @param people who come
 */
public record ExpectedMove(
    MunicipalityCode former,
    long moveOut,
    LocalDate plannedOn,
    String previousAddress,
    List<Person> people) {

  public ExpectedMove {
    people = List.copyOf(people);
  }

  /**
   * One of them, item by item; what is masked is empty.
   *
   * @param holdsCard whether they hold a card of their own
   */
  public record Person(
      String name,
      String kana,
      String alphabet,
      LocalDate birth,
      Sex sex,
      String relationship,
      Citizenship citizenship,
      String residentCode,
      String individualNumber,
      boolean holdsCard) {

    static Person of(MoveOutData data, Set<String> given) {
      return new Person(
          data.names().name(),
          data.names().kana(),
          data.names().alphabet() == null ? "" : data.names().alphabet(),
          data.birth().date(),
          data.sex(),
          data.relationship().words(),
          data.citizenship(),
          given.contains(RecordItem.RESIDENT_CODE.code()) ? data.residentCode().digits() : "",
          given.contains(RecordItem.INDIVIDUAL_NUMBER.code())
              ? data.individualNumber().digits()
              : "",
          data.holdsCard());
    }

    /** The name to call the person by on a list. */
    public String display() {
      return name.isEmpty() ? alphabet : name;
    }

    @Override
    public String toString() {
      return "Person[masked]";
    }
  }

  /** Its name in addresses: {@code 092011-17}. */
  public String key() {
    return former.digits() + "-" + moveOut;
  }

  static ExpectedMove of(List<MoveOutData> together, Set<String> given) {
    MoveOutData first = together.getFirst();
    return new ExpectedMove(
        first.from(),
        first.moveOut(),
        first.plannedOn(),
        first.previousAddress(),
        together.stream().map(data -> Person.of(data, given)).toList());
  }
}
