package dev.daicho.foundation.procedure;

/**
 * One act that a counter, a law or a protocol knows by name. An implementation reads like the act:
 * who asks, may they, is it valid, change the record, write history, give notice. It runs inside
 * the transaction of a {@link Desk}, which rehearses it or does it.
 *
 * @param <F> what is filed
 * @param <R> what comes of it
 */
public interface Procedure<F, R> {

  /** Examines the filing and acts upon it. A refusal changes nothing. */
  Outcome<R> file(F filing, Act act);

  /**
   * Whether whoever acts may. An act that decides nothing may say otherwise, by a rule of its own.
   */
  default Verdict may(Act act) {
    return Desk.OnlyStaffDecide.of(act);
  }
}
