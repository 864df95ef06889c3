package dev.daicho.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing measured.
 *
 * @param name what, in kebab case
 * @param value how much
 * @param unit of what
 * @param against the limit or the peer it is held against, or null for a figure that only explains
 * @param missing the program that would be its peer and is not installed; null otherwise
 */
public record Measure(
    String name, double value, String unit, @Nullable Against against, @Nullable String missing) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * What a value is held against.
   *
   * @param who the limit or the peer
   * @param value its own value, in the same unit
   * @param goal what the ratio of the two must be
   */
  public record Against(String who, double value, Goal goal) {}

  /**
   * What a ratio must be.
   *
   * @param bound the number it must reach, or stay under
   * @param atLeast whether more is better
   */
  public record Goal(double bound, boolean atLeast) {

    /** The ratio must be that or more. */
    public static Goal atLeast(double bound) {
      return new Goal(bound, true);
    }

    /** The ratio must stay under that. */
    public static Goal under(double bound) {
      return new Goal(bound, false);
    }

    boolean met(double ratio) {
      return atLeast ? ratio >= bound : ratio < bound;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, atLeast ? ">= %.2f" : "< %.2f", bound);
    }
  }

  /** A figure that only explains others. */
  public static Measure of(String name, double value, String unit) {
    return new Measure(name, value, unit, null, null);
  }

  /** A figure whose peer is not installed here. */
  public static Measure without(String name, double value, String unit, String missing) {
    return new Measure(name, value, unit, null, missing);
  }

  /** A figure with its limit or peer. */
  public static Measure of(
      String name, double value, String unit, String who, double other, Goal goal) {
    return new Measure(name, value, unit, new Against(who, other, goal), null);
  }

  /** Whether it has a goal and does not reach it. */
  public boolean missed() {
    return against != null && !against.goal().met(value / against.value());
  }

  /** One line for people: name, value, unit, limit or peer, ratio, goal. */
  public String text() {
    String line = String.format(Locale.ROOT, "%-24s %14s %-13s", name, number(value), unit);
    if (missing != null) {
      return line + " " + missing + " not installed";
    }
    if (against == null) {
      return line.stripTrailing();
    }
    double ratio = value / against.value();
    return String.format(
        Locale.ROOT,
        "%s %-44s ratio %.2f  goal %s %s",
        line,
        against.who() + " " + number(against.value()),
        ratio,
        against.goal(),
        against.goal().met(ratio) ? "met" : "MISSED");
  }

  /** The same as one JSON object. */
  public String json() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("value", value);
    fields.put("unit", unit);
    if (against != null) {
      double ratio = value / against.value();
      fields.put("against", against.who());
      fields.put("reference", against.value());
      fields.put("ratio", ratio);
      fields.put("goal", against.goal().toString());
      fields.put("met", against.goal().met(ratio));
    }
    if (missing != null) {
      fields.put("missing", missing);
    }
    return JSON.writeValueAsString(fields);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, Math.abs(number) < 100 ? "%,.2f" : "%,.0f", number);
  }
}
