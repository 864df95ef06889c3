package dev.daicho.register.web.form;

import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import java.util.List;

/**
 * An act as a form: what it asks, with what is known filled in, and what is filed when it is
 * answered.
 *
 * @param <F> what the act takes
 */
public interface ProcedureForm<F> {

  /** Whom an act is about when it begins. */
  enum Subject {
    /** People who are not in the register. */
    NOBODY_YET,
    /** A household. */
    HOUSEHOLD,
    /** One resident. */
    PERSON,
    /** An act that was done. */
    ACT
  }

  /** The act. */
  Procedure<F, ?> procedure();

  /** Whom it is about. */
  Subject subject();

  /** Its questions, given whom it is about. */
  List<FormField> fields(About about);

  /** What is filed, given the answers and whom it is about. */
  F filing(Inputs inputs, About about);

  /** Its name in addresses, which is the act's: {@code move-out}. */
  default String code() {
    return RuleName.of(procedure().getClass()).code();
  }

  /** What it is called. */
  default Bilingual title() {
    return title(code());
  }

  /** What the act of that name is called. */
  static Bilingual title(String code) {
    return Messages.get("counter.procedure." + code);
  }
}
