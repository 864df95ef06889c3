package dev.daicho.card.reader;

import dev.daicho.card.KeptCard;
import dev.daicho.chip.front.Disturbance;
import dev.daicho.chip.front.HttpFront;
import dev.daicho.chip.front.Passed;
import dev.daicho.chip.front.VpcdFront;
import dev.daicho.chip.memory.Memory;
import dev.daicho.pki.Words;
import dev.daicho.reader.trace.CardTrace;
import dev.daicho.reader.trace.TraceLine;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reader with a card of its own, which is in it or beside it. Others reach it by HTTP, and
 * through PC/SC when that is on; all that passes is told in words. Safe for many threads.
 */
public final class CardReader {

  private static final int KEPT_LINES = 200;

  private final KeptCard kept;
  private final HttpFront http;
  private final URI address;
  private final CardTrace words;
  private final CardGround ground;
  private final Consumer<Passed> watcher = this::passed;
  private final Deque<Line> lines = new ArrayDeque<>();
  private volatile Disturbance disturbance = Disturbance.NONE;
  private long number;
  private @Nullable VpcdFront pcsc;

  /**
   * One thing that passed.
   *
   * @param number counted from 1 since the card was put into the reader first
   * @param at town time
   */
  public record Line(long number, Instant at, TraceLine said) {}

  /** Whether programs find the card through PC/SC. */
  public enum Pcsc {
    OFF,
    /** It is offered, and no virtual reader takes it. */
    WAITING,
    CONNECTED
  }

  private CardReader(KeptCard kept, HttpFront http, CardGround ground) {
    this.kept = kept;
    this.http = http;
    this.address = URI.create("http://127.0.0.1:" + http.port());
    this.ground = ground;
    this.words = CardTrace.of(kept.slot().card().memory());
  }

  /** Opens one for a card, and puts it in. */
  static CardReader open(KeptCard kept, CardGround ground) throws IOException {
    HttpFront http = HttpFront.start(kept.slot(), 0);
    try {
      CardReader reader = new CardReader(kept, http, ground);
      kept.reachedAt(reader.address);
      kept.slot().watch(reader.watcher);
      kept.slot().insert();
      return reader;
    } catch (IOException | RuntimeException e) {
      http.close();
      throw e;
    }
  }

  /** Where programs talk to it by HTTP. */
  public URI address() {
    return address;
  }

  /** Whether the card is in. */
  public boolean isInserted() {
    return kept.slot().isInserted();
  }

  /** Puts the card in, if it is beside the reader. */
  public void insert() {
    kept.slot().insert();
  }

  /** Takes the card out; it stays beside the reader. */
  public void remove() {
    kept.slot().remove();
  }

  /** The card as it is now. */
  public Memory memory() {
    return kept.slot().card().memory();
  }

  /** What passed, the newest first. */
  public List<Line> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** Told by the slot, one after the other. */
  private void passed(Passed passed) {
    if (passed instanceof Passed.Torn) {
      disturbance = new Disturbance(latency(), null);
    }
    note(words.line(passed));
  }

  private void note(TraceLine said) {
    synchronized (lines) {
      number++;
      lines.addFirst(new Line(number, ground.clock().instant(), said));
      if (lines.size() > KEPT_LINES) {
        lines.removeLast();
      }
    }
  }

  /** How late every answer is. */
  public Duration latency() {
    return disturbance.latency();
  }

  /** Whether power is lost in the next command. */
  public boolean isTearing() {
    return disturbance.tear() != null;
  }

  /**
   * Delays every answer.
   *
   * @param latency at most a minute
   */
  public void delay(Duration latency) {
    disturb(new Disturbance(latency, disturbance.tear()));
  }

  private void disturb(Disturbance next) {
    disturbance = next;
    kept.slot().disturb(next);
  }

  /** What came of breaking a card. */
  public enum Broken {
    DONE,
    /** The card has not what would break. */
    NOT_THERE
  }

  /** Breaks the card for good, or has power lost in the next command. */
  public Broken breaks(CardBreak what, Words said) {
    switch (what) {
      case POWER_LOST_BEFORE -> disturb(new Disturbance(latency(), 0));
      case POWER_LOST_AFTER -> disturb(new Disturbance(latency(), 1));
      default -> {
        try {
          kept.slot().change(memory -> what.of(memory, ground));
        } catch (IllegalArgumentException e) {
          return Broken.NOT_THERE;
        }
      }
    }
    note(TraceLine.event(said));
    // Whoever talks to it has to begin anew, and what is said of the next command as well.
    if (!isTearing()) {
      kept.slot().reset();
    }
    return Broken.DONE;
  }

  /** Whether programs find the card through PC/SC. */
  public Pcsc pcsc() {
    synchronized (kept) {
      VpcdFront now = pcsc;
      return now == null ? Pcsc.OFF : now.isConnected() ? Pcsc.CONNECTED : Pcsc.WAITING;
    }
  }

  /** Offers the card to a virtual reader of PC/SC, until that is stopped. */
  void startPcsc(InetSocketAddress where) {
    synchronized (kept) {
      if (pcsc == null) {
        pcsc = VpcdFront.start(kept.slot(), where);
      }
    }
  }

  /** Offers it no more. */
  public void stopPcsc() {
    synchronized (kept) {
      VpcdFront now = pcsc;
      if (now != null) {
        now.close();
        pcsc = null;
      }
    }
  }

  /** Takes the card out and lets others have it. */
  void close() throws IOException {
    stopPcsc();
    disturb(Disturbance.NONE);
    kept.slot().remove();
    kept.slot().leave(watcher);
    http.close();
    kept.close();
  }
}
