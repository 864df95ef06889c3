package dev.daicho.card.reader;

import dev.daicho.foundation.text.Bilingual;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What the readers stand on. A program that imports {@link dev.daicho.card.web.CardReaderWeb} has
 * one bean of it.
 *
 * @param holders the fixed people who have a card
 * @param cards gives somebody's card by their id, making it when it is not there yet
 * @param keys pairs for cards that are copied with keys of others
 * @param random for challenges, and for the bit that is broken; safe for many threads
 * @param clock town time
 */
public record CardGround(
    Supplier<List<Holder>> holders,
    Function<String, Given> cards,
    Supplier<KeyPair> keys,
    RandomGenerator random,
    InstantSource clock) {

  /**
   * Somebody who has a card.
   *
   * @param id by which programs know them
   * @param name as the register writes it
   * @param purpose what they are for
   */
  public record Holder(String id, String name, Bilingual purpose) {}

  /** What came of asking for a card. */
  public sealed interface Given {

    /** It is kept in this file. */
    record Kept(Path file) implements Given {}

    /** There is no such person, or they have no card. */
    record NoCard() implements Given {}
  }
}
