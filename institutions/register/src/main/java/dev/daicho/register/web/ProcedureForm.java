package dev.daicho.register.web;

import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.disclosure.DisclosedRecord;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An act as a form: what it asks, with what is known filled in, and what is filed when it is
 * answered.
 *
 * @param code its name in addresses: {@code move-out}
 * @param procedure the act
 * @param fields its questions, given whom it is about
 * @param filing what is filed, given the answers and whom it is about
 * @param <F> what the act takes
 */
public record ProcedureForm<F>(
    String code,
    Procedure<F, ?> procedure,
    Function<About, List<FormField>> fields,
    BiFunction<Inputs, About, F> filing) {

  /**
   * Whom a form is about: a household and one of its members, or nobody for who is not here yet.
   *
   * @param members the household's residents; none for nobody
   * @param person the member, where the act is about one
   * @param act an act's number, where the act is about another act; 0 for none
   */
  public record About(List<DisclosedRecord> members, List<DisclosedRecord> person, long act) {}

  /** What it is called. */
  public Bilingual title() {
    return Messages.get("counter.procedure." + code);
  }
}
