package dev.daicho.register.disclosure;

import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexEnd;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the gate let out of one annex: texts of the items given.
 *
 * @param number its number in the municipality
 * @param current whether it is no removed one
 * @param items the items given, as they are shown; those masked say that they are
 * @param lines the row of addresses, oldest first; none when it is masked
 * @param end how a removed one ended, in words, or empty
 */
public record DisclosedAnnex(
    long number, boolean current, Map<AnnexItem, String> items, List<Line> lines, String end) {

  public DisclosedAnnex {
    items = Map.copyOf(items);
    lines = List.copyOf(lines);
  }

  /**
   * A line of the row of addresses.
   *
   * @param place 住所, or that they left the country
   * @param since 住所を定めた年月日 in both calendars; abroad the planned day of leaving
   * @param abroad whether they left the country
   */
  public record Line(String place, String since, boolean abroad) {}

  /** What an annex says where the gate lets it. */
  static DisclosedAnnex of(Annex annex, Set<String> given) {
    Map<AnnexItem, String> items = new EnumMap<>(AnnexItem.class);
    for (AnnexItem item : AnnexItem.values()) {
      items.put(
          item, given.contains(item.code()) ? item.of(annex) : Messages.get("record.masked").ja());
    }
    return new DisclosedAnnex(
        annex.number(), annex.current(), items, lines(annex, given), end(annex));
  }

  private static List<Line> lines(Annex annex, Set<String> given) {
    if (!given.contains(AnnexItem.ADDRESS.code())) {
      return List.of();
    }
    boolean days = given.contains(AnnexItem.ADDRESS_FIXED.code());
    return annex.lines().stream()
        .map(line ->
            new Line(
                AnnexItem.place(line.stay().address()),
                days
                    ? BothCalendars.format(line.stay().since())
                    : Messages.get("record.masked").ja(),
                line.stay().abroad()))
        .toList();
  }

  private static String end(Annex annex) {
    AnnexEnd end = annex.end();
    return end == null
        ? ""
        : Messages.get(
                    "record.annex-end."
                        + switch (end.why()) {
                          case DEATH -> "death";
                          case TRANSFER -> "transfer";
                          case MISTAKE -> "mistake";
                        })
                .ja()
            + "　"
            + BothCalendars.format(end.on());
  }

  /** What is shown of an item. */
  public String text(AnnexItem item) {
    return items.getOrDefault(item, "");
  }

  /** The name that the person is listed under. */
  public String name() {
    return text(AnnexItem.NAME);
  }

  @Override
  public String toString() {
    return "DisclosedAnnex[" + number + "]";
  }
}
