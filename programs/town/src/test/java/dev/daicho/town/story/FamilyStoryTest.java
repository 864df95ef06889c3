package dev.daicho.town.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.key.SoftwareToken;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyStoryTest {

  @TempDir Path folder;

  private void plays(boolean token) {
    List<StoryStep> steps = new ArrayList<>();
    Path home = folder.resolve("town");
    try (Town town =
        Town.open(new TownSettings(home, null, LocalDate.of(2026, 4, 1), 20_260_401L, token))) {
      assertThat(new FamilyStory(town, steps::add).play())
          .as(steps.stream().filter(step -> !step.asTold()).toList().toString())
          .isTrue();
      assertThat(steps).hasSizeGreaterThan(80);
      assertThat(steps.stream().map(StoryStep::institution).distinct())
          .containsExactlyInAnyOrder("register", "network", "jpki", "bank");
      assertThat(town.jpki().authorities()).containsOnlyKeys(Authority.values());
    }
    assertThat(home.resolve("keys/jpki.p12").toFile().exists()).isEqualTo(!token);
  }

  @Test
  void everyStepEndsAsTold() {
    plays(false);
  }

  @Test
  void theSameStoryWithTheAuthoritiesKeysInAToken() {
    Assumptions.assumeTrue(SoftwareToken.module().isPresent(), "SoftHSM 2 is not installed");
    plays(true);
    assertThat(folder.resolve("town/keys/softhsm")).isNotEmptyDirectory();
  }
}
