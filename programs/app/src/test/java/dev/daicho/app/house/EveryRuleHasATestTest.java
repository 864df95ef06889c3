package dev.daicho.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.rules.RuleList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every class that carries an article has a test beside it, and the written list of rules is true.
 */
class EveryRuleHasATestTest {

  private static final Path CHECKOUT = Path.of("../..");

  @Test
  void everyRuleAndActHasATestBesideIt() throws IOException {
    List<String> tests;
    try (Stream<Path> files = Files.walk(CHECKOUT)) {
      tests =
          files
              .map(Path::toString)
              .filter(name -> name.contains("/src/test/java/") && name.endsWith("Test.java"))
              .map(name -> name.replaceFirst(".*/src/test/java/", ""))
              .map(name -> name.replace(".java", "").replace('/', '.'))
              .toList();
    }

    assertThat(RuleList.ofTheProgram().rules())
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(tests).contains(rule.test()));
  }

  @Test
  void theWrittenListIsTrue() throws IOException {
    assertThat(Files.readString(CHECKOUT.resolve("docs/rules.md")))
        .isEqualTo(RuleList.ofTheProgram().asMarkdown());
  }
}
