package dev.daicho.network.reconcile;

/**
 * How many records of one kind there are of a municipality.
 *
 * @param registered how many it has itself, removed ones included
 * @param municipal how many the municipal server keeps
 * @param prefectural how many the prefectural server
 * @param national how many the national server
 */
public record Tally(long registered, long municipal, long prefectural, long national) {

  /** None. */
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** Together with another. */
  public Tally and(Tally other) {
    return new Tally(
        registered + other.registered,
        municipal + other.municipal,
        prefectural + other.prefectural,
        national + other.national);
  }
}
