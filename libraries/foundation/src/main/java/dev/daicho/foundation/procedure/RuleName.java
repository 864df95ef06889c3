package dev.daicho.foundation.procedure;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a rule is called in messages, logs and the list of rules.
 *
 * @param code the class's name in kebab case: {@code MoveInDeadline} is {@code move-in-deadline},
 *     {@code CRLIsFresh} is {@code crl-is-fresh}, {@code KeptFor150Years} is {@code
 *     kept-for-150-years}
 * @param article where it stands
 */
public record RuleName(String code, String article) {

  private static final Pattern WORD_ENDS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z])(?=[0-9])");

  /** Each act asks for a dozen names, and reading them from a class is slow. */
  private static final ClassValue<RuleName> NAMES =
      new ClassValue<>() {
        @Override
        protected RuleName computeValue(Class<?> rule) {
          return read(rule);
        }
      };

  /** The name of a class that carries a {@link Basis}. */
  public static RuleName of(Class<?> rule) {
    return NAMES.get(rule);
  }

  private static RuleName read(Class<?> rule) {
    Basis basis = rule.getAnnotation(Basis.class);
    if (basis == null) {
      throw new IllegalArgumentException(rule.getName() + " names no article: @Basis is missing");
    }
    return new RuleName(
        WORD_ENDS.matcher(rule.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT),
        basis.value());
  }
}
