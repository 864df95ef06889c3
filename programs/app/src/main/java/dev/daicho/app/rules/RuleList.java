package dev.daicho.app.rules;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.RuleName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every class that carries a {@link Basis}: the rules and acts of all institutions, as the law
 * names them.
 *
 * @param rules by institution and code
 */
public record RuleList(List<Entry> rules) {

  /**
   * One rule or act.
   *
   * @param institution the folder it belongs to
   * @param code its stable code
   * @param article where it stands
   * @param english what it says
   * @param from the first day it holds
   * @param until the last day, or empty
   * @param type its class
   * @param test the test beside it
   */
  public record Entry(
      String institution,
      String code,
      String article,
      String english,
      String from,
      String until,
      String type,
      String test) {}

  /** The rules of this program, found on its class path. */
  public static RuleList ofTheProgram() {
    ClassPathScanningCandidateComponentProvider classes =
        new ClassPathScanningCandidateComponentProvider(false);
    classes.addIncludeFilter(new AnnotationTypeFilter(Basis.class));
    return new RuleList(
        classes.findCandidateComponents("dev.daicho").stream()
            .map(found -> entry(Objects.requireNonNull(found.getBeanClassName())))
            // Tests bring sample rules of their own, which are no law.
            .filter(rule -> !rule.test().endsWith("TestTest"))
            .sorted(Comparator.comparing(Entry::institution).thenComparing(Entry::code))
            .toList());
  }

  private static Entry entry(String className) {
    try {
      Class<?> type = Class.forName(className);
      Basis basis = type.getAnnotation(Basis.class);
      String outer = type.getNestHost().getName();
      return new Entry(
          type.getPackageName().split("\\.", -1)[2],
          RuleName.of(type).code(),
          basis.value(),
          basis.english(),
          basis.from(),
          basis.until(),
          className.replace('$', '.'),
          outer + "Test");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A table for each institution. */
  public String asMarkdown() {
    Map<String, List<Entry>> byInstitution =
        rules.stream()
            .collect(Collectors.groupingBy(Entry::institution, TreeMap::new, Collectors.toList()));
    StringBuilder text =
        new StringBuilder(
            "# Legal rules\n\nWritten by `./daicho rules --format md`; a test keeps it true.\n");
    byInstitution.forEach((institution, entries) -> {
      text.append("\n## ").append(institution).append("\n\n");
      text.append("| rule | article | what it says | from | until | class | test |\n");
      text.append("|---|---|---|---|---|---|---|\n");
      for (Entry entry : entries) {
        text.append(
            "| %s | %s | %s | %s | %s | `%s` | `%s` |%n"
                .formatted(
                    entry.code(),
                    entry.article(),
                    entry.english(),
                    entry.from(),
                    entry.until(),
                    simple(entry.type()),
                    simple(entry.test())));
      }
    });
    return text.toString();
  }

  /** One JSON object a line. */
  public String asJsonLines() {
    JsonMapper json = JsonMapper.builder().build();
    return rules.stream()
        .map(rule -> json.writeValueAsString(rule) + "\n")
        .collect(Collectors.joining());
  }

  private static String simple(String className) {
    return className.replaceFirst("^dev\\.daicho\\.[a-z]+\\.", "");
  }
}
