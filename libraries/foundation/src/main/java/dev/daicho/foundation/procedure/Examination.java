package dev.daicho.foundation.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A filing under examination: rule after rule looks at it, then it is acted upon or refused. Rules
 * given as values have all been asked, so that the person at the counter hears everything at once;
 * a rule given as a supplier is asked only while nothing stands in the way yet.
 *
 * @param <F> what was filed
 */
public final class Examination<F> {

  private final F filing;
  private final List<RuleName> met = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  Examination(F filing) {
    this.filing = filing;
  }

  /** Takes note of what a rule says. */
  public Examination<F> check(Verdict verdict) {
    switch (verdict) {
      case Verdict.Met(RuleName rule) -> met.add(rule);
      case Verdict.Noted(RuleName rule, Remark remark) -> {
        met.add(rule);
        remarks.add(remark);
      }
      case Verdict.Broken(RuleName ignored, Refusal refusal) -> refusals.add(refusal);
      case Verdict.Silent() -> {}
    }
    return this;
  }

  /** Takes note of what several rules, or one rule about several people, say. */
  public Examination<F> checkAll(Iterable<Verdict> verdicts) {
    verdicts.forEach(this::check);
    return this;
  }

  /** Asks a rule that makes sense only when those before it are met. */
  public Examination<F> check(Supplier<Verdict> rule) {
    return refusals.isEmpty() ? check(rule.get()) : this;
  }

  /** Acts, unless a rule stands in the way. */
  public <R> Outcome<R> then(Function<? super F, ? extends R> act) {
    return refusals.isEmpty()
        ? new Outcome.Accepted<>(act.apply(filing), met, remarks)
        : new Outcome.Refused<>(refusals, met);
  }
}
