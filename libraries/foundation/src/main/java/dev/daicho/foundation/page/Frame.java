package dev.daicho.foundation.page;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.BothCalendars;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around one page shows. Nothing is looked up before the template asks, so that a
 * request without a page pays nothing.
 */
public final class Frame {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(TOKYO);
  private static final int DRAWER = 20;

  private final InstantSource townClock;
  private final @Nullable SignedIn signedIn;
  private final WireDrawer wire;
  private final @Nullable WireContents contents;
  private final List<NavEntry> entries;
  private final @Nullable NavEntry current;

  Frame(
      InstantSource townClock,
      @Nullable SignedIn signedIn,
      WireDrawer wire,
      @Nullable WireContents contents,
      List<NavEntry> entries,
      String requested) {
    this.townClock = townClock;
    this.signedIn = signedIn;
    this.wire = wire;
    this.contents = contents;
    this.entries =
        entries.stream()
            .filter(entry -> signedIn == null || signedIn.offers(entry.path()))
            .sorted(Comparator.comparing(NavEntry::door))
            .toList();
    this.current =
        this.entries.stream()
            .filter(entry -> entry.leadsTo(requested))
            .max(Comparator.comparingInt(entry -> entry.path().length()))
            .orElse(null);
  }

  /**
   * Town time.
   *
   * @param shown in both eras, to the minute
   * @param machine ISO 8601 with the offset, for {@code <time datetime>}
   */
  public record TownTime(String shown, String machine) {}

  /**
   * A link of the navigation.
   *
   * @param path where it leads
   * @param label what it says
   * @param here whether the page is it or below it
   */
  public record Link(String path, Bilingual label, boolean here) {}

  /**
   * A line of the drawer.
   *
   * @param time the town's time of day
   * @param event what went over the wire
   * @param contents the path of its contents, for an operator only
   */
  public record Passed(String time, WireEvent event, @Nullable String contents) {}

  /** The town's time now. */
  public TownTime clock() {
    Instant now = townClock.instant();
    return new TownTime(
        BothCalendars.format(now, TOKYO),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            now.truncatedTo(ChronoUnit.SECONDS).atZone(TOKYO)));
  }

  /** Who is signed in; null when nobody is. */
  public @Nullable Staff staff() {
    return Optional.ofNullable(signedIn).flatMap(SignedIn::staff).orElse(null);
  }

  /** The doors that have a page, each leading to its first. */
  public List<Link> doors() {
    Set<Door> seen = EnumSet.noneOf(Door.class);
    return entries.stream()
        .filter(entry -> seen.add(entry.door()))
        .map(entry -> new Link(entry.path(), entry.door().label(), isHere(entry.door())))
        .toList();
  }

  /** The pages behind the door by which this page was reached. */
  public List<Link> entries() {
    return entries.stream()
        .filter(entry -> isHere(entry.door()))
        .map(entry -> new Link(entry.path(), entry.label(), entry.equals(current)))
        .toList();
  }

  /** What just went over the wire, newest first. */
  public List<Passed> wire() {
    Staff staff = staff();
    boolean operator = staff != null && staff.operator();
    return wire.recent(DRAWER).stream()
        .map(event ->
            new Passed(
                TIME.format(event.at()),
                event,
                operator && contents != null ? contents.pathTo(event) : null))
        .toList();
  }

  private boolean isHere(Door door) {
    return current != null && current.door() == door;
  }
}
