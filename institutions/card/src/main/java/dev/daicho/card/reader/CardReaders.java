package dev.daicho.card.reader;

import dev.daicho.card.KeptCard;
import dev.daicho.chip.Chip;
import dev.daicho.chip.front.VpcdFront;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The readers of a running town, one for each card that somebody put into one. Closing it gives all
 * cards back. Safe for many threads.
 */
public final class CardReaders implements AutoCloseable {

  private final Map<String, CardReader> readers = new ConcurrentHashMap<>();
  private final CardGround ground;
  private final InetSocketAddress pcsc;

  /** Those of a town, on the machine's usual virtual reader of PC/SC. */
  public CardReaders(CardGround ground) {
    this(ground, new InetSocketAddress(InetAddress.getLoopbackAddress(), VpcdFront.USUAL_PORT));
  }

  /**
   * Those of a town.
   *
   * @param pcsc where the virtual reader of PC/SC listens
   */
  public CardReaders(CardGround ground, InetSocketAddress pcsc) {
    this.ground = ground;
    this.pcsc = pcsc;
  }

  /** What came of putting a card into a reader. */
  public sealed interface Put {

    /**
     * It is in.
     *
     * @param opened whether the reader was opened for it now
     */
    record In(CardReader reader, boolean opened) implements Put {}

    /** There is no such person, or they have no card. */
    record NoCard() implements Put {}

    /** Another program has it; where it is reached there, if that was said. */
    record InUse(Optional<URI> address) implements Put {}
  }

  /** Those who have a card. */
  public List<CardGround.Holder> holders() {
    return ground.holders().get();
  }

  /** Somebody who has a card, by their id. */
  public Optional<CardGround.Holder> holder(String id) {
    return holders().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The reader that somebody's card is in or beside. */
  public Optional<CardReader> of(String id) {
    return Optional.ofNullable(readers.get(id));
  }

  /** Puts somebody's card in; a reader is opened for it when it has none. */
  public synchronized Put put(String id) {
    CardReader there = readers.get(id);
    if (there != null) {
      there.insert();
      return new Put.In(there, false);
    }
    return switch (ground.cards().apply(id)) {
      case CardGround.Given.NoCard none -> new Put.NoCard();
      case CardGround.Given.Kept(var file) -> {
        try {
          CardReader opened = open(KeptCard.open(file, new Chip(ground.random())));
          readers.put(id, opened);
          yield new Put.In(opened, true);
        } catch (KeptCard.InUse e) {
          yield new Put.InUse(e.address());
        } catch (IOException e) {
          throw new UncheckedIOException("a card cannot be read", e);
        }
      }
    };
  }

  private CardReader open(KeptCard kept) throws IOException {
    try {
      return CardReader.open(kept, ground);
    } catch (IOException | RuntimeException e) {
      kept.close();
      throw e;
    }
  }

  /** Gives a card back, so that other programs may have it; false when no reader had it. */
  public synchronized boolean giveBack(String id) {
    CardReader reader = readers.remove(id);
    if (reader != null) {
      close(reader);
    }
    return reader != null;
  }

  /** Offers somebody's card through PC/SC in place of any other: there is one virtual reader. */
  public synchronized void startPcsc(String id) {
    readers.forEach((other, reader) -> {
      if (!other.equals(id)) {
        reader.stopPcsc();
      }
    });
    of(id).ifPresent(reader -> reader.startPcsc(pcsc));
  }

  @Override
  public synchronized void close() {
    readers.values().forEach(CardReaders::close);
    readers.clear();
  }

  private static void close(CardReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a card cannot be given back", e);
    }
  }
}
