package dev.daicho.foundation.procedure;

import dev.daicho.foundation.text.Bilingual;

/** What one rule says of one filing. */
public sealed interface Verdict {

  /** The rule was looked at and is met. */
  record Met(RuleName rule) implements Verdict {}

  /** The rule is met, and whoever decides should know something. */
  record Noted(RuleName rule, Remark remark) implements Verdict {}

  /** The rule stands in the way. */
  record Broken(RuleName rule, Refusal refusal) implements Verdict {}

  /** The rule does not speak of this filing. */
  record Silent() implements Verdict {}

  /** The rule is met. */
  static Verdict met(Class<?> rule) {
    return new Met(RuleName.of(rule));
  }

  /** The rule is met, with a remark. */
  static Verdict noted(Class<?> rule, Bilingual message) {
    RuleName name = RuleName.of(rule);
    return new Noted(name, new Remark(name.code(), name.article(), message));
  }

  /** The rule stands in the way. */
  static Verdict broken(Class<?> rule, Bilingual message) {
    RuleName name = RuleName.of(rule);
    return new Broken(name, new Refusal(name.code(), name.article(), message));
  }

  /** The rule does not speak of this filing. */
  static Verdict silent() {
    return new Silent();
  }
}
