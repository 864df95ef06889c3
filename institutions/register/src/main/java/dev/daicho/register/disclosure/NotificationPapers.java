package dev.daicho.register.disclosure;

import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Notification;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.Notifications;
import dev.daicho.register.store.Residents;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Written notices of codes and numbers, on their way out: which ones somebody is owed, and what one
 * of them says. Both pass the gate; a paper without its code or number is none, so whoever asks for
 * a purpose that does not need it is refused.
 */
public final class NotificationPapers {

  private final Gate gate;
  private final Residents residents;
  private final Notifications notifications;

  /**
   * @param gate the register's gate
   * @param residents the people in the register
   * @param notifications what they are owed
   */
  public NotificationPapers(Gate gate, Residents residents, Notifications notifications) {
    this.gate = gate;
    this.residents = residents;
    this.notifications = notifications;
  }

  /**
   * Whom notices are for.
   *
   * @param name the person's, as it stands
   * @param notifications oldest first
   */
  public record Owed(String name, List<Notification> notifications) {
    public Owed {
      notifications = List.copyOf(notifications);
    }

    @Override
    public String toString() {
      return "Owed[masked]";
    }
  }

  /**
   * What a notice says (個人番号カード等命令7条): the items as the record had them by the act.
   *
   * @param notification which one
   * @param name 氏名
   * @param birth 出生の年月日, in both calendars
   * @param item what the number is, in words
   * @param digits the code or number, in groups
   */
  public record Paper(
      Notification notification, String name, String birth, Bilingual item, String digits) {
    @Override
    public String toString() {
      return "Paper[masked]";
    }
  }

  /** The notices that somebody is or was owed. */
  public Answer<Owed> owed(Inquiry.Asker asker, AddresseeNumber person) {
    Optional<ResidentRecord> record =
        residents.current(asker.municipality(), person).map(row -> row.record());
    return record.isEmpty()
        ? new Answer.Nothing<>()
        : PageGate.ask(
            gate,
            asker,
            person.digits(),
            "notices owed",
            Set.of(nameOf(record.get()).code()),
            given ->
                new Owed(
                    record.get().names().display(),
                    notifications.of(asker.municipality(), person)));
  }

  /** What the notice of that number says, if it is that person's. */
  public Answer<Paper> paper(Inquiry.Asker asker, AddresseeNumber person, long number) {
    Optional<Notification> owed =
        notifications.find(asker.municipality(), number).filter(one -> one.person().equals(person));
    return owed.isEmpty() ? new Answer.Nothing<>() : paper(asker, owed.get());
  }

  private Answer<Paper> paper(Inquiry.Asker asker, Notification owed) {
    RecordItem item =
        owed.kind() == Notification.Kind.INDIVIDUAL_NUMBER
            ? RecordItem.INDIVIDUAL_NUMBER
            : RecordItem.RESIDENT_CODE;
    ResidentRecord record = asNotified(owed);
    Answer<Paper> answer =
        PageGate.ask(
            gate,
            asker,
            owed.person().digits(),
            "notice " + owed.number(),
            Set.of(nameOf(record).code(), RecordItem.BIRTH.code(), item.code()),
            given ->
                new Paper(
                    owed,
                    record.names().display(),
                    RecordItem.BIRTH.of(record),
                    item.title(),
                    item.of(record)));
    return answer instanceof Answer.Given<Paper> given && !given.masked().isEmpty()
        ? new Answer.Refused<>(given.masked())
        : answer;
  }

  /** Whoever has no other name is called by the one in Latin letters. */
  private static RecordItem nameOf(ResidentRecord record) {
    return record.names().name().isEmpty() ? RecordItem.ALPHABET : RecordItem.NAME;
  }

  private ResidentRecord asNotified(Notification owed) {
    return residents.history(owed.municipality(), owed.person()).stream()
        .filter(row -> row.change().actNumber() == owed.actNumber())
        .findFirst()
        .orElseThrow()
        .record();
  }
}
