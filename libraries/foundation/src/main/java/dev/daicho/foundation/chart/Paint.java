package dev.daicho.foundation.chart;

/**
 * A colour of the Digital Agency's design tokens: its custom property, and its value for where the
 * style sheet is missing.
 */
public enum Paint {
  WHITE("color-neutral-white", "#ffffff"),
  GRAY_200("color-neutral-solid-gray-200", "#cccccc"),
  GRAY_600("color-neutral-solid-gray-600", "#666666"),
  GRAY_900("color-neutral-solid-gray-900", "#1a1a1a"),
  BLUE_50("color-primitive-blue-50", "#e8f1fe"),
  BLUE_200("color-primitive-blue-200", "#c5d7fb"),
  BLUE_400("color-primitive-blue-400", "#7096f8"),
  BLUE_700("color-primitive-blue-700", "#264af4"),
  BLUE_900("color-primitive-blue-900", "#0017c1"),
  BLUE_1200("color-primitive-blue-1200", "#000060"),
  YELLOW_200("color-primitive-yellow-200", "#ffe380"),
  ORANGE_300("color-primitive-orange-300", "#ffa66d"),
  ORANGE_800("color-primitive-orange-800", "#c74700"),
  RED_900("color-primitive-red-900", "#ce0000"),
  GREEN_800("color-primitive-green-800", "#197a4b");

  private final String token;
  private final String value;

  Paint(String token, String value) {
    this.token = token;
    this.value = value;
  }

  /** The design token's value, as {@code #rrggbb}. */
  public String value() {
    return value;
  }

  /** As an attribute of SVG. */
  @Override
  public String toString() {
    return "var(--%s, %s)".formatted(token, value);
  }
}
