package dev.daicho.jpki.ceremony;

import dev.daicho.foundation.json.Json;
import dev.daicho.pki.profile.Generation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ceremony is to make, read out beforehand. As a file: JSON with the same names.
 *
 * @param generation whose algorithms the authorities use
 * @param count which of each authority's keys this makes, from 1
 * @param from the first day on which they are valid
 * @param years for how many they are, 1 to 10
 * @param signingSerial the number of the signing authority's own certificate
 * @param authenticationSerial that of the authentication authority's
 * @param present who is there: at least two, since nobody makes an authority alone
 */
public record CeremonyPlan(
    Generation generation,
    int count,
    LocalDate from,
    int years,
    long signingSerial,
    long authenticationSerial,
    List<String> present) {

  private static final int MOST_YEARS = 10;
  private static final int LEAST_PRESENT = 2;
  private static final long SERIALS_APART = 2;

  /**
   * Checks what can be told by itself.
   *
   * @throws IllegalArgumentException when something is not as it says above
   */
  public CeremonyPlan {
    present = List.copyOf(present);
    if (count < 1 || years < 1 || years > MOST_YEARS) {
      throw new IllegalArgumentException("count is from 1, years from 1 to " + MOST_YEARS);
    }
    if (signingSerial < 1 || authenticationSerial < 1) {
      throw new IllegalArgumentException("serial numbers are positive");
    }
    if (present.stream().distinct().count() < LEAST_PRESENT) {
      throw new IllegalArgumentException("at least two people are present");
    }
  }

  /**
   * The plan of every new town: today's generation, ten years from the day before the town begins.
   *
   * @param today the town's day
   */
  public static CeremonyPlan ofNewTown(LocalDate today) {
    return ofTown(1, today);
  }

  /**
   * The plan of a town's next keys, as of its first ones.
   *
   * @param count which keys of each authority, from 1
   */
  public static CeremonyPlan ofTown(int count, LocalDate today) {
    CeremonyPlan first = read("ceremony.json").plan(today);
    int later = count - 1;
    return new CeremonyPlan(
        first.generation(),
        count,
        first.from(),
        first.years(),
        first.signingSerial() + later * SERIALS_APART,
        first.authenticationSerial() + later * SERIALS_APART,
        first.present());
  }

  /** What a file says; a day that is not there is the day before the ceremony. */
  private record File(
      Generation generation,
      int count,
      @Nullable LocalDate from,
      int years,
      long signingSerial,
      long authenticationSerial,
      List<String> present) {

    CeremonyPlan plan(LocalDate today) {
      return new CeremonyPlan(
          generation,
          count,
          from == null ? today.minusDays(1) : from,
          years,
          signingSerial,
          authenticationSerial,
          present);
    }
  }

  /**
   * Reads a plan.
   *
   * @param json the file's text
   * @param today the town's day
   * @throws IllegalArgumentException when it says something impossible
   * @throws tools.jackson.core.JacksonException when it is not such a file
   */
  public static CeremonyPlan parse(String json, LocalDate today) {
    return Json.mapper().readValue(json, File.class).plan(today);
  }

  private static File read(String resource) {
    try (@Nullable InputStream in = CeremonyPlan.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the plan is missing: " + resource);
      }
      return Json.mapper()
          .readValue(new String(in.readAllBytes(), StandardCharsets.UTF_8), File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
