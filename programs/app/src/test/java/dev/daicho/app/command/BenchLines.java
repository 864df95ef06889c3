package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a quick run of a bench printed, by the name of each measure. */
record BenchLines(Map<String, JsonNode> measures) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Runs it: it must end well, say nothing on the error stream and print each measure once. */
  static BenchLines of(String bench) {
    CommandRun run = CommandRun.of(new BenchGroup(), bench, "--quick", "--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    Map<String, JsonNode> lines = new LinkedHashMap<>();
    for (String line : run.out().lines().toList()) {
      JsonNode measure = JSON.readTree(line);
      assertThat(lines.put(measure.get("name").asString(), measure)).as(line).isNull();
      assertThat(measure.get("value").asDouble()).as(line).isFinite();
      assertThat(measure.get("unit").asString()).as(line).isNotBlank();
    }
    return new BenchLines(lines);
  }

  /** These measures, and no other, are held against a limit or a peer. */
  void haveGoals(String... names) {
    assertThat(
            measures.keySet().stream()
                .filter(name -> Objects.requireNonNull(measures.get(name)).has("goal")))
        .containsExactlyInAnyOrder(names);
    for (String name : names) {
      hasAGoal(Objects.requireNonNull(measures.get(name)));
    }
  }

  private static void hasAGoal(JsonNode measure) {
    assertThat(measure.propertyNames())
        .containsExactlyElementsOf(
            List.of("name", "value", "unit", "against", "reference", "ratio", "goal", "met"));
    double value = measure.get("value").asDouble();
    double reference = measure.get("reference").asDouble();
    assertThat(value).isPositive();
    assertThat(reference).isPositive();
    assertThat(measure.get("ratio").asDouble()).isEqualTo(value / reference);
    assertThat(measure.get("goal").asString()).matches("(>=|<) \\d\\.\\d\\d");
  }
}
