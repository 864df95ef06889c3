package dev.daicho.app.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.audit.Sealer;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.story.FamilyStory;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A home of every release is kept as its backup ({@code homes/VERSION.daicho}, described in the
 * README there) and opened by this build: what was in it is in it, and life goes on.
 */
class ReleasedHomesTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");

  static List<Path> homes() throws IOException, URISyntaxException {
    URI folder = Objects.requireNonNull(ReleasedHomesTest.class.getResource("/homes")).toURI();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".daicho")).sorted().toList();
    }
  }

  @Test
  void thereIsOneOfTheFirstRelease() throws Exception {
    assertThat(homes().stream().map(file -> file.getFileName().toString()))
        .contains("0.1.0.daicho");
  }

  @ParameterizedTest
  @MethodSource("homes")
  void aReleasedHomeIsOpenedAndGoesOn(Path file, @TempDir Path folder) throws IOException {
    assertThat(Files.size(file)).as("small enough to keep for good").isLessThan(300_000);
    Path home = folder.resolve("home");
    Looked.Run restored = Looked.daicho("restore", file.toString(), "--home", home.toString());
    assertThat(restored.exit()).as(restored.err()).isZero();

    Looked.Run verified = Looked.daicho("audit", "verify", "--home", home.toString());
    assertThat(verified.exit()).as(verified.out()).isZero();
    assertThat(verified.out()).contains("register     sound").doesNotContain("CHANGED");

    try (Town town = Town.open(TownSettings.in(home))) {
      // What the README says is in it.
      assertThat(Looked.count(town, "register.resident")).isGreaterThanOrEqualTo(60);
      assertThat(Looked.count(town, "register.act")).isGreaterThanOrEqualTo(20);
      assertThat(Looked.count(town, "register.notice")).isGreaterThanOrEqualTo(10);
      assertThat(Looked.count(town, "register.audit_entry")).isGreaterThanOrEqualTo(20);
      assertThat(Looked.count(town, "register.audit_seal")).isPositive();
      String export = Looked.export(town, UTSUNOMIYA);
      assertThat(export).contains("番号　花子", "𠮷田　皐月").hasLineCount(lines(town));

      List<String> codes = Looked.asOwner(town, "select resident_code from register.resident");
      assertThat(town.allocator().more(UTSUNOMIYA, 500))
          .as("codes are never handed out twice")
          .extracting(code -> code.digits())
          .doesNotContainAnyElementsOf(codes);
      assertThat(new FamilyStory(town, step -> {}).play()).as("acts go on").isTrue();
      town.sealers().forEach(Sealer::seal);
      assertThat(Looked.logs(town)).allSatisfy(log -> assertThat(log.faults()).isEmpty());
    }
  }

  /** Those who live there, and a line of names of columns. */
  private static int lines(Town town) {
    return 1
        + (int)
            Looked.count(
                town, "register.resident where municipality = '092011' and status in (1, 2)");
  }
}
