package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import java.util.function.Function;

/** An explanation as text, a line for each check and one for each field below it. */
public final class ExplanationText {

  private final Function<Words, String> language;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(Function<Words, String> language) {
    this.language = language;
  }

  /** In Japanese. */
  public static String ja(Explanation explanation) {
    return new ExplanationText(Words::ja).of(explanation);
  }

  /** In English. */
  public static String en(Explanation explanation) {
    return new ExplanationText(Words::en).of(explanation);
  }

  /** In both at once, where they differ: Japanese, then English. */
  public static String both(Explanation explanation) {
    return new ExplanationText(ExplanationText::both).of(explanation);
  }

  private static String both(Words words) {
    return words.ja().equals(words.en()) ? words.ja() : words.ja() + " / " + words.en();
  }

  private String of(Explanation explanation) {
    text.append(in(explanation.about())).append(": ");
    text.append(in(explanation.verdict().title()));
    explanation.verdict().first().ifPresent(this::decisive);
    text.append('\n');
    int number = 1;
    for (Checked check : explanation.checks()) {
      check(number++, check);
    }
    return text.toString();
  }

  private void decisive(Checked first) {
    text.append(" / ").append(first.check());
    text.append(" [").append(clause(first)).append(']');
    first.why().ifPresent(why -> text.append(": ").append(in(why)));
  }

  private void check(int number, Checked check) {
    text.append(number < 10 ? " " : "").append(number).append(". ");
    text.append(in(check.outcome().title())).append("  ").append(check.check());
    text.append(" [").append(clause(check)).append("] ");
    text.append(in(check.clause().words())).append('\n');
    check.why().ifPresent(why -> text.append("      ! ").append(in(why)).append('\n'));
    for (Field field : check.fields()) {
      text.append("      ").append(in(field.label())).append(": ");
      text.append(in(field.text())).append('\n');
    }
  }

  private static String clause(Checked check) {
    return check.clause().document() + " " + check.clause().section();
  }

  private String in(Words words) {
    return language.apply(words);
  }
}
