package dev.daicho.register.disclosure;

import dev.daicho.foundation.gate.Gate;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ExpectedArrivals;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.Residents;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Questions that staff ask about moves between municipalities: who is expected, and who has left
 * without any municipality saying that they arrived. Every answer has passed the gate.
 */
public final class MoveInquiry {

  private static final Set<String> OF_WHO_COMES =
      codes(
          RecordItem.NAME,
          RecordItem.KANA,
          RecordItem.ALPHABET,
          RecordItem.BIRTH,
          RecordItem.SEX,
          RecordItem.RELATIONSHIP,
          RecordItem.FAMILY_REGISTER,
          RecordItem.FOREIGN_RESIDENT,
          RecordItem.PREVIOUS_ADDRESS,
          RecordItem.RESIDENT_CODE,
          RecordItem.INDIVIDUAL_NUMBER);
  private static final Set<String> OF_WHO_LEFT =
      codes(
          RecordItem.NAME,
          RecordItem.KANA,
          RecordItem.ALPHABET,
          RecordItem.BIRTH,
          RecordItem.SEX,
          RecordItem.ADDRESS,
          RecordItem.REMOVAL);

  private final Gate gate;
  private final Residents residents;
  private final ExpectedArrivals arrivals;

  /**
   * @param gate the register's gate
   * @param residents the people in the register
   * @param arrivals what has been told of those who are to come
   */
  public MoveInquiry(Gate gate, Residents residents, ExpectedArrivals arrivals) {
    this.gate = gate;
    this.residents = residents;
    this.arrivals = arrivals;
  }

  /** Everybody who is expected (来庁予定), those who come together in one, by planned day. */
  public Answer<List<ExpectedMove>> expected(Inquiry.Asker asker) {
    List<MoveOutData> all = arrivals.expected(asker.municipality());
    return through(
        asker,
        "expected arrivals",
        all.stream().map(MoveOutData::toString).collect(Collectors.joining(" ")),
        OF_WHO_COMES,
        given -> grouped(all).stream().map(group -> ExpectedMove.of(group, given)).toList());
  }

  private static List<List<MoveOutData>> grouped(List<MoveOutData> all) {
    Map<String, List<MoveOutData>> groups =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    data -> data.from().digits() + data.moveOut(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return List.copyOf(groups.values());
  }

  /** Those who come together; nothing when no data of them are here. */
  public Answer<ExpectedMove> expected(Inquiry.Asker asker, MunicipalityCode former, long moveOut) {
    List<MoveOutData> people = arrivals.ofMoveOut(asker.municipality(), former, moveOut).people();
    return people.isEmpty()
        ? new Answer.Nothing<>()
        : through(
            asker,
            "expected arrivals",
            people.toString(),
            OF_WHO_COMES,
            given -> ExpectedMove.of(people, given));
  }

  /**
   * Those removed because they moved to another municipality, of whom none has told a move-in
   * (転入通知未着者, standard specification 4.1.3.1.4), longest gone first; at most so many.
   */
  public Answer<List<DisclosedRecord>> notArrived(Inquiry.Asker asker, int most) {
    List<ResidentRecord> gone = residents.notArrived(asker.municipality(), most);
    return through(
        asker,
        "not arrived",
        gone.stream()
            .map(record -> record.addresseeNumber().digits())
            .collect(Collectors.joining(" ")),
        OF_WHO_LEFT,
        given -> gone.stream().map(record -> DisclosedRecord.of(record, given)).toList());
  }

  /** One of those, for the inquiry (転入通知未着照会書); nothing when they are not among them. */
  public Answer<DisclosedRecord> notArrived(Inquiry.Asker asker, AddresseeNumber person) {
    return residents.notArrived(asker.municipality(), Integer.MAX_VALUE).stream()
        .filter(record -> record.addresseeNumber().equals(person))
        .findFirst()
        .map(record ->
            through(
                asker,
                person.digits(),
                "not arrived",
                OF_WHO_LEFT,
                given -> DisclosedRecord.of(record, given)))
        .orElseGet(Answer.Nothing::new);
  }

  private <T> Answer<T> through(
      Inquiry.Asker asker,
      String subject,
      String detail,
      Set<String> items,
      Function<Set<String>, T> show) {
    return PageGate.ask(gate, asker, subject, detail, items, show);
  }

  private static Set<String> codes(RecordItem... items) {
    return Arrays.stream(items).map(RecordItem::code).collect(Collectors.toUnmodifiableSet());
  }
}
