package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchRegisterTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> GOALS = Set.of("allocate", "load", "move-in", "demo-ready");

  @Test
  void aQuickRunMeasuresEverythingOnce_aLineEach_andEndsWell() {
    CommandRun run = CommandRun.of(new BenchGroup(), "register", "--quick", "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    Map<String, JsonNode> lines = new LinkedHashMap<>();
    for (String line : run.out().lines().toList()) {
      JsonNode measure = JSON.readTree(line);
      assertThat(lines.put(measure.get("name").asString(), measure)).as(line).isNull();
      assertThat(measure.get("value").asDouble()).as(line).isFinite();
      assertThat(measure.get("unit").asString()).as(line).isNotBlank();
    }
    assertThat(lines)
        .containsOnlyKeys(
            "allocate-1000",
            "allocate-4000",
            "allocate",
            "allocate-growth",
            "allocate-nation",
            "load",
            "move-in",
            "demo-ready");
    lines.forEach((name, measure) -> {
      if (GOALS.contains(name)) {
        hasAGoal(measure);
      }
    });
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

  @Test
  void aMissedGoalIsAFailureOnlyWhenThatIsAskedFor() {
    assertThat(BenchRegister.status(false, true)).isZero();
    assertThat(BenchRegister.status(true, false)).isZero();
    assertThat(BenchRegister.status(true, true)).isEqualTo(1);
  }
}
