package dev.daicho.network.provision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tables as they are in force on one day. */
public final class Listing {

  private final AffairIndex index;
  private final LocalDate day;
  private final List<Affair> affairs;

  Listing(AffairIndex index, LocalDate day, List<Affair> affairs) {
    this.index = index;
    this.day = day;
    this.affairs = affairs;
  }

  /** What became of seeking an affair. */
  public sealed interface Sought {
    /** This one is meant. */
    record One(Affair affair) implements Sought {}

    /** Several fit the words. */
    record Several(List<Affair> affairs) implements Sought {
      public Several {
        affairs = List.copyOf(affairs);
      }
    }

    /**
     * None is listed for that office.
     *
     * @param later the first day on which it will be, when there is one
     */
    record None(Optional<LocalDate> later) implements Sought {}
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /** All affairs, in the order of the law. */
  public List<Affair> affairs() {
    return affairs;
  }

  /** Those of the office, or of offices whose name contains these words. */
  public List<Affair> ofOffice(String words) {
    return affairs.stream().filter(affair -> index.concerns(affair, words)).toList();
  }

  /**
   * The affair that an office means.
   *
   * @param asked its reference ({@code 1-74}), its place (別表第一の七十四の項), or at least four characters
   *     of its words that no other affair of the office has
   */
  public Sought find(Article article, String office, String asked) {
    List<Affair> named = index.find(article, office, asked);
    List<Affair> listed = named.stream().filter(affair -> affair.inForce(day)).toList();
    return switch (listed.size()) {
      case 0 ->
          new Sought.None(
              named.stream()
                  .map(Affair::from)
                  .filter(from -> from.isAfter(day))
                  .min(Comparator.naturalOrder()));
      case 1 -> new Sought.One(listed.getFirst());
      default -> new Sought.Several(listed);
    };
  }
}
