package dev.daicho.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Procedure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The house rules that Maven cannot see: who may import whom, what nobody may do. The table is that
 * of the architecture page; an institution that is not in it fails.
 */
@AnalyzeClasses(packages = "dev.daicho", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  private static final Set<String> LIBRARIES =
      Set.of("numbers", "pki", "signatures", "chip", "reader", "foundation");
  private static final Set<String> PROGRAMS = Set.of("town", "app", "bench", "testkit");

  /** Each institution, and those upstream of it. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.of(
          "register", Set.of(),
          "network", Set.of("register"),
          "jpki", Set.of("network", "register"),
          "card", Set.of("jpki", "network", "register"),
          "oversight", Set.of("network", "register"));

  @ArchTest
  static final ArchRule everybodyHasAPlace =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.of(LIBRARIES, PROGRAMS, MAY_KNOW.keySet())
                  .flatMap(Set::stream)
                  .map(name -> "dev.daicho." + name + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule librariesKnowNoInstitution =
      noClasses()
          .that(areIn(LIBRARIES))
          .should()
          .dependOnClassesThat(areIn(union(MAY_KNOW.keySet(), PROGRAMS)));

  @ArchTest
  static final ArchRule numbersKnowNothing =
      noClasses()
          .that(areIn(Set.of("numbers")))
          .should()
          .dependOnClassesThat(areIn(Set.of("foundation")));

  /** It goes to people who have nothing else of ours. */
  @ArchTest
  static final ArchRule theTestkitKnowsNothing =
      noClasses()
          .that(areIn(Set.of("testkit")))
          .should()
          .dependOnClassesThat(
              areIn(union(LIBRARIES, union(MAY_KNOW.keySet(), Set.of("town", "app", "bench")))));

  @ArchTest
  static final ArchRule nobodyKnowsTheTestkit =
      noClasses()
          .that(DescribedPredicate.not(areIn(Set.of("testkit"))))
          .should()
          .dependOnClassesThat(areIn(Set.of("testkit")));

  @ArchTest
  static final ArchRule nobodyKnowsPrograms =
      noClasses()
          .that(areIn(union(MAY_KNOW.keySet(), LIBRARIES)))
          .should()
          .dependOnClassesThat(areIn(PROGRAMS));

  @ArchTest
  static void institutionsImportUpstreamOnlyAndRootPackagesOnly(JavaClasses all) {
    MAY_KNOW.forEach((institution, upstream) ->
        noClasses()
            .that(areIn(Set.of(institution)))
            .should()
            .dependOnClassesThat(
                areIn(MAY_KNOW.keySet())
                    .and(DescribedPredicate.not(areIn(Set.of(institution))))
                    .and(DescribedPredicate.not(areRoots(upstream))))
            .allowEmptyShould(true)
            .check(all));
  }

  @ArchTest
  static final ArchRule townTimeComesFromTheClock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(Year.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule realTimeBeginsInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.daicho.town.Town")
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest
  static final ArchRule randomnessIsInjected =
      noClasses()
          .should()
          .callMethod(Math.class, "random")
          .orShould()
          .callMethod(ThreadLocalRandom.class, "current")
          .orShould()
          .callConstructor(Random.class)
          .orShould()
          .callMethod(UUID.class, "randomUUID");

  @ArchTest
  static final ArchRule actsStandInProcedurePackages =
      classes()
          .that()
          .implement(Procedure.class)
          .should()
          .resideInAPackage("..procedure..")
          .andShould()
          .beAnnotatedWith(Basis.class);

  private static DescribedPredicate<JavaClass> areIn(Set<String> folders) {
    return DescribedPredicate.describe(
        "are in " + folders,
        type ->
            folders.stream()
                .anyMatch(folder ->
                    (type.getPackageName() + ".").startsWith("dev.daicho." + folder + ".")));
  }

  private static DescribedPredicate<JavaClass> areRoots(Set<String> institutions) {
    return DescribedPredicate.describe(
        "are what others may use of " + institutions,
        type ->
            institutions.stream()
                .anyMatch(name -> type.getPackageName().equals("dev.daicho." + name)));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.of(some, more).flatMap(Set::stream).collect(Collectors.toSet());
  }
}
