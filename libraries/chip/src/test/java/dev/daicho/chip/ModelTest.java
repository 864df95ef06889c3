package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Memory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A long life of a card: commands at random, right and wrong, resets and power lost in the middle,
 * beside a model that knows nothing but who opens what and how many tries there are, written down
 * here from the description of the card and not from its tables. As many commands as the property
 * {@code daicho.chip.commands} says.
 */
class ModelTest {

  private static final int COMMANDS = Integer.getInteger("daicho.chip.commands", 100_000);
  private static final int NONE = 0;

  private static final String JPKI = "D392F000260100000001";
  private static final String SURFACE = "D3921000310001010402";
  private static final String TEXT = "D3921000310001010408";
  private static final String COMMON = "D3921000310001010100";
  private static final String REGISTER = "D3921000310001010401";
  private static final String NEXT = "F044414943484F4E5801";
  private static final String NEXT_SURFACE = "F044414943484F4E5802";
  private static final List<String> APPLICATIONS =
      List.of(JPKI, SURFACE, TEXT, COMMON, REGISTER, NEXT, NEXT_SURFACE);

  /** Which secrets open a file or a key; what is not here is for everybody or for nobody. */
  private static final Map<String, Set<Integer>> OPENED_BY =
      Map.ofEntries(
          Map.entry(JPKI + 0x01, Set.of(0x1B)),
          Map.entry(JPKI + 0x09, Set.of()),
          Map.entry(JPKI + 0x17, Set.of(0x18)),
          Map.entry(JPKI + 0x1A, Set.of(0x1B)),
          Map.entry(TEXT + 0x01, Set.of(0x11, 0x14)),
          Map.entry(TEXT + 0x02, Set.of(0x11, 0x15)),
          Map.entry(TEXT + 0x03, Set.of(0x11, 0x14, 0x15)),
          Map.entry(TEXT + 0x06, Set.of(0x11, 0x14, 0x15)),
          Map.entry(TEXT + 0x07, Set.of(0x11, 0x14, 0x15)),
          Map.entry(SURFACE + 0x01, Set.of(0x11)),
          Map.entry(SURFACE + 0x02, Set.of(0x12, 0x13)),
          Map.entry(SURFACE + 0x05, Set.of(0x13)),
          Map.entry(NEXT + 0x01, Set.of(0x1B)),
          Map.entry(NEXT + 0x03, Set.of(0x1B)),
          Map.entry(NEXT + 0x04, Set.of(0x1B)),
          Map.entry(NEXT + 0x05, Set.of(0x1B)),
          Map.entry(NEXT + 0x17, Set.of(0x18)),
          Map.entry(NEXT + 0x1A, Set.of(0x1B)),
          Map.entry(NEXT_SURFACE + 0x01, Set.of(0x11)),
          Map.entry(NEXT_SURFACE + 0x02, Set.of(0x11)),
          Map.entry(NEXT_SURFACE + 0x03, Set.of(0x11)),
          Map.entry(NEXT_SURFACE + 0x04, Set.of(0x11)));

  /** How many tries each secret has, and what it is. */
  private static final Map<String, Integer> LIMITS =
      Map.ofEntries(
          Map.entry(JPKI + 0x18, 3),
          Map.entry(JPKI + 0x1B, 5),
          Map.entry(TEXT + 0x11, 3),
          Map.entry(TEXT + 0x12, 0),
          Map.entry(TEXT + 0x14, 10),
          Map.entry(TEXT + 0x15, 10),
          Map.entry(SURFACE + 0x11, 10),
          Map.entry(SURFACE + 0x12, 10),
          Map.entry(SURFACE + 0x13, 10),
          Map.entry(COMMON + 0x1C, 3),
          Map.entry(REGISTER + 0x1C, 3),
          Map.entry(NEXT + 0x18, 3),
          Map.entry(NEXT + 0x19, 10),
          Map.entry(NEXT + 0x1B, 5),
          Map.entry(NEXT_SURFACE + 0x11, 10));

  private static final Map<String, String> SECRETS =
      Map.ofEntries(
          Map.entry(JPKI + 0x18, TestCard.LOGIN_PIN),
          Map.entry(JPKI + 0x1B, TestCard.SIGNING_PASSWORD),
          Map.entry(TEXT + 0x11, TestCard.TEXT_PIN),
          Map.entry(TEXT + 0x12, "0"),
          Map.entry(TEXT + 0x14, TestCard.NUMBER_A),
          Map.entry(TEXT + 0x15, TestCard.NUMBER_B),
          Map.entry(SURFACE + 0x11, "550217"),
          Map.entry(SURFACE + 0x12, TestCard.NUMBER_B),
          Map.entry(SURFACE + 0x13, TestCard.NUMBER_A),
          Map.entry(COMMON + 0x1C, "2468"),
          Map.entry(REGISTER + 0x1C, "1357"),
          Map.entry(NEXT + 0x18, TestCard.LOGIN_PIN),
          Map.entry(NEXT + 0x19, TestCard.PUK),
          Map.entry(NEXT + 0x1B, TestCard.SIGNING_PASSWORD),
          Map.entry(NEXT_SURFACE + 0x11, TestCard.NEXT_NUMBER));

  /** One life, until every secret that is tried is blocked; then another card. */
  private static final class Life {

    private final SplittableRandom random;
    private final Map<String, Integer> left = new HashMap<>(LIMITS);
    private final Set<Integer> shown = new HashSet<>();
    private TestCard card = TestCard.both();
    private String application = "";

    Life(SplittableRandom random) {
      this.random = random;
    }

    void step() {
      int kind = random.nextInt(100);
      if (kind < 12) {
        select();
      } else if (kind < 20) {
        card.send(Bytes.hex("00A4020C02").and(Bytes.u16(random.nextInt(0x22))));
      } else if (kind < 45) {
        verify();
      } else if (kind < 75) {
        read();
      } else if (kind < 76) {
        sign();
      } else if (kind < 80) {
        unblock();
      } else if (kind < 95) {
        card.send(Bytes.of(anything(random)));
      } else {
        loseSession();
      }
      tellsTheTruth();
    }

    private void select() {
      String chosen = APPLICATIONS.get(random.nextInt(APPLICATIONS.size()));
      card.in(Bytes.hex(chosen));
      application = chosen;
      shown.clear();
    }

    private void loseSession() {
      int file = 1 + random.nextInt(0x1E);
      String place = application + file;
      int writes = random.nextInt(4);
      if (application.equals(NEXT) && random.nextBoolean()) {
        tearUnblocking(writes);
      } else if (random.nextBoolean() && SECRETS.containsKey(place)) {
        boolean right = random.nextBoolean();
        int before = left.getOrDefault(place, 0);
        card.tear(showing(file, right ? sure(SECRETS, place) : "000000"), writes);
        if (before > 0 && writes > 0) {
          left.put(place, right && writes > 1 ? sure(LIMITS, place) : before - 1);
        }
      } else {
        card = TestCard.of(card.card().reset());
      }
      application = "";
      shown.clear();
    }

    private void tearUnblocking(int writes) {
      boolean right = random.nextBoolean();
      int before = sure(left, NEXT + 0x19);
      card.tear(unblocking(0x18, right), writes);
      if (before > 0 && writes > 0) {
        left.put(NEXT + 0x19, right && writes > 1 ? sure(LIMITS, NEXT + 0x19) : before - 1);
        if (right && writes > 2) {
          left.put(NEXT + 0x18, sure(LIMITS, NEXT + 0x18));
        }
      }
    }

    private static String unblocking(int file, boolean right) {
      String data = (right ? TestCard.PUK : "00000000") + TestCard.LOGIN_PIN;
      return "002C00%02X0C%s".formatted(0x80 | file, TestCard.ascii(data).toHex());
    }

    /** A PUK gives the one PIN its tries back, and nothing else does. */
    private void unblock() {
      int file = random.nextInt(4) > 0 ? 0x18 : 0x1B;
      boolean right = random.nextInt(6) == 0;
      String status = card.send(unblocking(file, right));
      if (!application.equals(NEXT)) {
        assertThat(status).isEqualTo("6D00");
        return;
      }
      int before = sure(left, NEXT + 0x19);
      if (file != 0x18) {
        assertThat(status).as("the password has no PUK").isEqualTo("6982");
      } else if (before == 0) {
        assertThat(status).isEqualTo("6984");
      } else if (right) {
        assertThat(status).isEqualTo("9000");
        left.put(NEXT + 0x19, sure(LIMITS, NEXT + 0x19));
        left.put(NEXT + 0x18, sure(LIMITS, NEXT + 0x18));
        shown.remove(0x18);
      } else {
        assertThat(status)
            .isEqualTo("63C" + Integer.toHexString(before - 1).toUpperCase(Locale.ROOT));
        left.put(NEXT + 0x19, before - 1);
        shown.remove(0x19);
      }
    }

    private static String showing(int file, String secret) {
      return "002000%02X%02X%s"
          .formatted(0x80 | file, secret.length(), TestCard.ascii(secret).toHex());
    }

    private void verify() {
      int file = 1 + random.nextInt(0x1E);
      String place = application + file;
      int before = left.getOrDefault(place, 0);
      boolean known = SECRETS.containsKey(place);
      int kind = random.nextInt(10);
      if (kind < 3) {
        String told = card.send("002000%02X".formatted(0x80 | file));
        assertThat(told.equals("63C" + Integer.toHexString(before).toUpperCase(Locale.ROOT)))
            .as("%s %02X: %s", application, file, told)
            .isEqualTo(known);
        return;
      }
      boolean right = known && kind < 8;
      String status = card.send(showing(file, right ? sure(SECRETS, place) : "000000"));
      if (!known) {
        assertThat(status).isNotEqualTo("9000");
      } else if (before == 0) {
        assertThat(status).as("blocked stays blocked").isEqualTo("6984");
      } else if (right) {
        assertThat(status).isEqualTo("9000");
        left.put(place, sure(LIMITS, place));
        shown.add(file);
      } else {
        assertThat(status)
            .isEqualTo("63C" + Integer.toHexString(before - 1).toUpperCase(Locale.ROOT));
        left.put(place, before - 1);
        shown.remove(file);
      }
    }

    private void read() {
      int file = 1 + random.nextInt(0x1E);
      String answer = card.send("00B0%02X%02X00".formatted(0x80 | file, random.nextInt(4)));
      Set<Integer> opens = OPENED_BY.get(application + file);
      if (answer.endsWith("9000") && opens != null) {
        assertThat(opens)
            .as("read without its right: %s %02X", application, file)
            .anyMatch(shown::contains);
      } else if (opens != null && opens.stream().anyMatch(shown::contains)) {
        assertThat(answer).as("%s %02X", application, file).isIn("6981", "6B00");
      }
    }

    private void sign() {
      int file = random.nextBoolean() ? 0x17 : 0x1A;
      int scheme = application.equals(NEXT) ? 3 : 0;
      String answer = card.send("802A%02X%02X02AABB00".formatted(scheme, 0x80 | file));
      Set<Integer> opens = sure(OPENED_BY, JPKI + file);
      boolean may =
          Set.of(JPKI, NEXT).contains(application) && opens.stream().anyMatch(shown::contains);
      boolean surface = application.equals(SURFACE) && file == 0x1A;
      assertThat(answer.endsWith("9000"))
          .as("%s %02X", application, file)
          .isEqualTo(may || surface);
    }

    /** What it keeps is what the model says, whatever was sent. */
    private void tellsTheTruth() {
      Memory memory = card.card().memory();
      LIMITS.forEach((place, limit) -> {
        String name = place.substring(0, 20);
        FileId file = new FileId(Integer.parseInt(place.substring(20)));
        Content.Secret secret =
            (Content.Secret) memory.content(Bytes.hex(name), file).orElseThrow();
        assertThat(secret.left()).as(place).isEqualTo(left.get(place));
      });
    }

    /** Whether there is something left to lose. */
    private boolean isOver() {
      return sure(left, JPKI + 0x18) == NONE && sure(left, TEXT + 0x11) == NONE;
    }
  }

  private static <T> T sure(Map<String, T> map, String key) {
    return Objects.requireNonNull(map.get(key));
  }

  /** Bytes of any length, or a command with something wrong in it; none that shows or changes. */
  private static byte[] anything(SplittableRandom random) {
    byte[] bytes = new byte[random.nextInt(12)];
    random.nextBytes(bytes);
    if (bytes.length > 1 && Set.of(0x20, 0x24, 0x2A, 0x2C, 0x32, 0xA4).contains(bytes[1] & 0xFF)) {
      bytes[0] = (byte) 0xFF;
    }
    return bytes;
  }

  @Test
  void whateverIsSentTheModelHolds() {
    SplittableRandom random = new SplittableRandom(20_261_123L);
    Life life = new Life(random);
    for (int i = 0; i < COMMANDS; i++) {
      life.step();
      if (life.isOver()) {
        life = new Life(random);
      }
    }
  }

  /** A status word comes back to every four bytes there are, in every application. */
  @ParameterizedTest
  @ValueSource(strings = {"", JPKI, SURFACE, TEXT, COMMON, REGISTER, NEXT, NEXT_SURFACE})
  void everyHeaderIsAnswered(String application) {
    Card before =
        application.isEmpty()
            ? TestCard.both().card()
            : TestCard.both().in(Bytes.hex(application)).card();
    Chip chip = new Chip(new SplittableRandom(1));
    for (int header = 0; header < 0x10000; header++) {
      for (String rest : List.of("0000", "0080", "009700", "000003AABBCC00", "0000000001AA0000")) {
        Bytes apdu = Bytes.u16(header).and(Bytes.hex(rest));
        Response response = Response.parse(chip.answer(before, apdu).response());
        assertThat(response.status().value() >> 12).as(apdu.toHex()).isIn(6, 9);
      }
    }
  }
}
