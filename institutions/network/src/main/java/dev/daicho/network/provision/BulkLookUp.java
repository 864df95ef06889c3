package dev.daicho.network.provision;

import java.util.function.BiConsumer;

/**
 * The same question about many people (一括照会): each is answered by itself and has an audit entry of
 * its own, and an answer leaves as soon as it is there, so that any number fit.
 */
public final class BulkLookUp {

  private static final int TELL_EVERY = 1000;

  private final LookUp lookUp;

  public BulkLookUp(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  /** How many came to what. */
  public record Counts(long found, long notFound, long ambiguous, long refused) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    /** All together. */
    public long all() {
      return found + notFound + ambiguous + refused;
    }

    Counts and(LookUpAnswer answer) {
      return switch (answer) {
        case LookUpAnswer.Found ignored -> new Counts(found + 1, notFound, ambiguous, refused);
        case LookUpAnswer.NotFound ignored -> new Counts(found, notFound + 1, ambiguous, refused);
        case LookUpAnswer.Ambiguous ignored -> new Counts(found, notFound, ambiguous + 1, refused);
        case LookUpAnswer.Refused ignored -> new Counts(found, notFound, ambiguous, refused + 1);
      };
    }
  }

  /** Hears how far it has come. */
  @FunctionalInterface
  public interface Progress {
    /** So many are answered. */
    void answered(Counts counts);
  }

  /**
   * Asks about each in turn.
   *
   * @param question whatever is the same for all; its own criteria are not asked about
   * @param people by what each is looked for
   * @param take takes each answer, with what was asked
   * @param progress told every thousand, and at the end
   */
  public Counts answer(
      LookUp.Question question,
      Iterable<Criteria> people,
      BiConsumer<Criteria, LookUpAnswer> take,
      Progress progress) {
    Counts counts = Counts.NONE;
    for (Criteria person : people) {
      LookUpAnswer answer = lookUp.answer(question.about(person));
      take.accept(person, answer);
      counts = counts.and(answer);
      if (counts.all() % TELL_EVERY == 0) {
        progress.answered(counts);
      }
    }
    progress.answered(counts);
    return counts;
  }
}
