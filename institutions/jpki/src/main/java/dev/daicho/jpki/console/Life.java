package dev.daicho.jpki.console;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What became of a certificate and what will, in order of time. */
final class Life {

  private Life() {}

  /**
   * One thing in it.
   *
   * @param kind of event, as a part of codes and of classes of style
   * @param title in words
   * @param at when
   * @param time the same, in words
   * @param why in words; an empty list of none
   * @param account who did it; empty for what time does
   * @param ahead whether it is still to come
   */
  public record Event(
      String kind,
      Bilingual title,
      Instant at,
      String time,
      List<Bilingual> why,
      String account,
      boolean ahead) {}

  /** All of it; it ends with its term unless it was revoked before. */
  static List<Event> of(
      CertificateRecord record, List<CertificateHistory.Event> history, Instant now) {
    List<Event> life = new ArrayList<>();
    life.add(event("prepared", record.preparedAt(), List.of(), "", now));
    history.forEach(one ->
        life.add(event(one.event(), one.at(), why(one).stream().toList(), one.account(), now)));
    if (record.end().filter(end -> !end.isHold()).isEmpty()) {
      life.add(event("expires", record.validity().until(), List.of(), "", now));
    }
    return life;
  }

  private static Event event(
      String kind, Instant at, List<Bilingual> why, String account, Instant now) {
    return new Event(
        kind,
        Messages.get("jpki-console.event." + kind),
        at,
        Moments.text(at),
        why,
        account,
        at.isAfter(now));
  }

  /** A cause of the law is kept by its name and article; all else as it was said. */
  private static Optional<Bilingual> why(CertificateHistory.Event event) {
    String name = event.cause().split(" ", 2)[0];
    return Arrays.stream(RevocationCause.values())
        .filter(cause -> cause.name().equals(name))
        .findFirst()
        .map(Life::words)
        .or(() ->
            Optional.of(event.cause())
                .filter(said -> !said.isBlank())
                .map(said -> new Bilingual(said, said)));
  }

  /** A cause of the law, with its article and how lists tell it. */
  static Bilingual words(RevocationCause cause) {
    return Messages.get(
        "jpki-console.cause", cause.title(), cause.article(), Naming.words(cause.reason().title()));
  }

  /** Whether a certificate stood on a list that was made at a moment: empty when it did not. */
  static Optional<CertificateHistory.Event> listed(
      List<CertificateHistory.Event> history, Instant made) {
    return history.stream()
        .filter(one -> !one.at().isAfter(made))
        .reduce((earlier, later) -> later)
        .filter(one -> one.event().equals("revoked") || one.event().equals("suspended"));
  }
}
