package dev.daicho.bench.chip;

import dev.daicho.bench.Clients;
import dev.daicho.bench.Heap;
import dev.daicho.bench.Measure;
import dev.daicho.bench.Rate;
import dev.daicho.bench.Stopwatch;
import dev.daicho.chip.Answer;
import dev.daicho.chip.Card;
import dev.daicho.chip.Chip;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.memory.Memory;
import dev.daicho.pki.profile.KeyType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.crypto.Cipher;

/**
 * Simulated cards: signatures and reading beside the bare cryptography, many cards in one process,
 * and how fast cards are made.
 */
public final class ChipBench {

  private static final double CARDS_A_SECOND = 200;
  private static final Bytes SELECT = Bytes.hex("00A4040C0AD392F000260100000001");
  private static final Bytes SELECT_CERTIFICATE = Bytes.hex("00A4020C02000A");
  private static final Bytes READ = Bytes.hex("00B0000000");
  private static final Bytes DIGEST_INFO =
      Bytes.hex("3031300D060960864801650304020105000420").and(Bytes.filled(7, 32));
  private static final Bytes SIGN =
      Bytes.hex("802A009A33").and(DIGEST_INFO).and(Bytes.of((byte) 0));

  /**
   * How much is measured.
   *
   * @param seconds of each rate
   * @param live cards that live at once
   * @param made cards that are personalised
   * @param pairs of keys that are made
   */
  public record Sizes(int seconds, int live, int made, int pairs) {

    public static final Sizes FULL = new Sizes(5, 1_000, 2_000, 40);
    public static final Sizes QUICK = new Sizes(1, 10, 10, 2);
  }

  private final Sizes sizes;
  private final Stopwatch watch;
  private final SecureRandom random;

  /**
   * @param random for keys
   */
  public ChipBench(Sizes sizes, Stopwatch watch, SecureRandom random) {
    this.sizes = sizes;
    this.watch = watch;
    this.random = random;
  }

  /** Measures, and hands over each figure as soon as it is there. */
  public void run(Consumer<Measure> results) {
    BenchCards cards = new BenchCards(random);
    Memory memory = cards.next();
    Card opened = opened(memory);
    rate(() -> sign(opened));
    double signed = rate(() -> sign(opened));
    double bare = rate(() -> bare(cards));
    results.accept(Measure.of("chip-sign", signed, "signatures/s"));
    results.accept(Measure.of("chip-sign-bare", bare, "signatures/s"));
    results.accept(Measure.of("chip-sign-share", 100 * signed / bare, "% of bare"));
    results.accept(Measure.of("chip-read", rate(() -> read(memory)), "certificates/s"));
    live(cards, results);
    made(cards, results);
  }

  private void live(BenchCards cards, Consumer<Measure> results) {
    List<Card> all = new ArrayList<>();
    long before = Heap.settled();
    for (int i = 0; i < sizes.live(); i++) {
      all.add(opened(cards.next()));
    }
    double each = (double) (Heap.settled() - before) / all.size();
    all.forEach(ChipBench::sign);
    results.accept(Measure.of("chip-live", all.size(), "cards"));
    results.accept(Measure.of("chip-live-memory", each / 1024, "KiB/card"));
  }

  private void made(BenchCards cards, Consumer<Measure> results) {
    int threads = Runtime.getRuntime().availableProcessors();
    int each = Math.max(1, sizes.made() / threads);
    double seconds =
        watch.seconds(() ->
            Clients.work(
                threads,
                number -> {
                  for (int i = 0; i < each; i++) {
                    cards.next();
                  }
                  return each;
                }));
    results.accept(
        Measure.of(
            "personalise",
            threads * each / seconds,
            "cards/s",
            "limit",
            CARDS_A_SECOND,
            Measure.Goal.atLeast(1.0)));
    double keys =
        watch.seconds(() ->
            Clients.work(
                threads,
                number -> {
                  for (int i = 0; i < sizes.pairs(); i++) {
                    KeyType.RSA_2048.generate(random);
                  }
                  return number;
                }));
    results.accept(Measure.of("key-generation-rsa", threads * sizes.pairs() / keys, "pairs/s"));
  }

  private static Card opened(Memory memory) {
    Chip chip = new Chip(new SplittableRandom(1));
    Card card = chip.answer(Card.inserted(memory), SELECT).card();
    Bytes password = Bytes.text(BenchCards.PASSWORD, StandardCharsets.US_ASCII);
    return chip.answer(card, Bytes.hex("0020009B06").and(password)).card();
  }

  private static void sign(Card opened) {
    done(new Chip(new SplittableRandom(1)).answer(opened, SIGN));
  }

  /** As a reader does: the certificate in pieces of 256 bytes. */
  private static void read(Memory memory) {
    Chip chip = new Chip(new SplittableRandom(1));
    Card card = chip.answer(Card.inserted(memory), SELECT).card();
    card = chip.answer(card, SELECT_CERTIFICATE).card();
    int length = 256;
    for (int offset = 0; length == 256; offset += length) {
      Bytes command = READ.slice(0, 2).and(Bytes.u16(offset)).and(Bytes.of((byte) 0));
      length = done(chip.answer(card, command)).data().length();
    }
  }

  private static Response done(Answer answer) {
    Response response = Response.parse(answer.response());
    if (!response.isDone()) {
      throw new IllegalStateException("the card answered " + response.status());
    }
    return response;
  }

  private static void bare(BenchCards cards) {
    try {
      Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      rsa.init(Cipher.ENCRYPT_MODE, cards.pair().getPrivate());
      rsa.doFinal(DIGEST_INFO.toArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }

  private double rate(Runnable work) {
    return Rate.of(watch, sizes.seconds(), work);
  }
}
