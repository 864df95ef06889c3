package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import java.util.List;
import java.util.function.Function;

/** A clause that the linter looks at too; it has the lint's name. */
final class OfLint implements Check<PathCase> {

  private final Lint lint;
  private final Function<Examined, Field> looked;

  /**
   * By a lint.
   *
   * @param looked the field that it looks at
   */
  OfLint(Lint lint, Function<Examined, Field> looked) {
    this.lint = lint;
    this.looked = looked;
  }

  @Override
  public String name() {
    return lint.name();
  }

  @Override
  public Clause clause() {
    return lint.clause();
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(WellFormed.class);
  }

  @Override
  public Look examine(PathCase path) {
    Examined certificate = path.certificate().fields();
    Field field = looked.apply(certificate);
    return lint.examine(certificate)
        .map(Finding::seen)
        .map(seen -> Shown.text(seen).en())
        .map(seen -> Look.failed("そうなっていません: " + seen, "It is not: " + seen, field))
        .orElseGet(() -> Look.passed(field));
  }
}
