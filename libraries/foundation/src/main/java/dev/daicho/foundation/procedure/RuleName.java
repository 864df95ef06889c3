package dev.daicho.foundation.procedure;

import java.util.Locale;

/**
 * What a rule is called in messages, logs and the list of rules.
 *
 * @param code the class's name in kebab case: {@code MoveInDeadline} is {@code move-in-deadline}
 * @param article where it stands
 */
public record RuleName(String code, String article) {

  /** The name of a class that carries a {@link Basis}. */
  public static RuleName of(Class<?> rule) {
    Basis basis = rule.getAnnotation(Basis.class);
    if (basis == null) {
      throw new IllegalArgumentException(rule.getName() + " names no article: @Basis is missing");
    }
    return new RuleName(
        rule.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
        basis.value());
  }
}
