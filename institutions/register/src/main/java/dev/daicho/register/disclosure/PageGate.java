package dev.daicho.register.disclosure;

import dev.daicho.foundation.gate.Decision;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.store.Seal;
import java.util.Set;
import java.util.function.Function;

/** How every question that a page asks of the register passes the gate. */
final class PageGate {

  private PageGate() {}

  /**
   * Asks the gate, which writes it down, and shows what it gives.
   *
   * @param subject whom it is about, as the audit log names them
   * @param detail what was asked
   * @param items the items that would be shown, by their codes
   * @param show makes the answer of the items given
   */
  static <T> Answer<T> ask(
      Gate gate,
      Inquiry.Asker asker,
      String subject,
      String detail,
      Set<String> items,
      Function<Set<String>, T> show) {
    Decision decision =
        gate.ask(
            new Request(
                asker.who(),
                Seal.of(asker.municipality()),
                subject,
                detail,
                items,
                asker.purpose(),
                Purpose.parse(asker.purpose()).map(Purpose::basis).orElse(""),
                "page"));
    return switch (decision) {
      case Decision.Given given -> new Answer.Given<>(show.apply(given.items()), given.why());
      case Decision.Refused refused -> new Answer.Refused<>(refused.why());
    };
  }
}
