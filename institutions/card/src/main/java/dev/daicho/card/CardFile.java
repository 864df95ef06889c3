package dev.daicho.card;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.Applications;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Layout;
import dev.daicho.chip.memory.Memory;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A card as one text that people can read: a line for each file, bytes in hexadecimal digits, and
 * behind {@code #} what it is. Private keys are written when that is asked for; without them a card
 * that is read back has no keys, so that it is a copy that cannot sign.
 */
public final class CardFile {

  private static final String HEAD = "# 見本 TEST Daicho 架空のカード / an invented card";
  private static final String VERSION = "version 1";
  private static final String NOTHING = "-";

  private CardFile() {}

  /** Whether private keys are written. */
  public enum Keys {
    LEFT_OUT,
    WRITTEN
  }

  /** A text could not be read. */
  public static final class Unreadable extends IllegalArgumentException {

    private Unreadable(int line, String why, Throwable cause) {
      super("line " + line + ": " + why, cause);
    }
  }

  /** Writes a card. */
  public static String write(Memory memory, Keys keys) {
    List<String> lines = new ArrayList<>(List.of(HEAD, VERSION));
    lines.add("reset " + hex(memory.reset()));
    lines.add("room " + memory.room());
    new TreeMap<>(memory.objects())
        .forEach((tag, value) -> lines.add("object %04X %s".formatted(tag, hex(value))));
    for (Folder folder : memory.folders()) {
      Application application = Applications.of(folder.layout());
      lines.add("");
      lines.add(
          "application %s # %s %s"
              .formatted(folder.layout().code(), application.ja(), application.en()));
      folder
          .contents()
          .forEach((file, content) -> {
            if (keys == Keys.WRITTEN || !(content instanceof Content.Key)) {
              Layout.Row row = folder.layout().row(file).orElseThrow();
              lines.add("%s # %s %s".formatted(line(file, content), row.ja(), row.en()));
            }
          });
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(FileId file, Content content) {
    return switch (content) {
      case Content.Data(var bytes) -> "data %s %s".formatted(file, hex(bytes));
      case Content.Records(var records) ->
          "records %s %s"
              .formatted(file, String.join(",", records.stream().map(CardFile::hex).toList()));
      case Content.Secret(var value, var left) ->
          "secret %s %d %s".formatted(file, left, hex(value));
      case Content.Key(var secret, var open) ->
          "key %s %s %s %s"
              .formatted(
                  file,
                  open.getAlgorithm(),
                  hex(Bytes.of(open.getEncoded())),
                  hex(Bytes.of(secret.getEncoded())));
    };
  }

  private static String hex(Bytes bytes) {
    return bytes.isEmpty() ? NOTHING : bytes.toHex();
  }

  /**
   * Reads a card.
   *
   * @throws Unreadable when it is none, naming the line
   */
  public static Memory read(String text) {
    Reading reading = new Reading();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String said = line.replaceFirst("#.*", "").strip();
      if (!said.isEmpty()) {
        try {
          reading.take(said.split(" +", -1));
        } catch (GeneralSecurityException
            | IllegalArgumentException
            | IndexOutOfBoundsException e) {
          // What stands in a line may be secret: only its first word is repeated.
          throw new Unreadable(number, said.split(" ", 2)[0], e);
        }
      }
    }
    try {
      return reading.memory();
    } catch (IllegalArgumentException e) {
      throw new Unreadable(number, "the end", e);
    }
  }

  /** What has been read so far. */
  private static final class Reading {

    private final List<Folder> folders = new ArrayList<>();
    private final Map<Integer, Bytes> objects = new TreeMap<>();
    private Bytes reset = Bytes.NONE;
    private int room;
    private boolean isOfThisVersion;

    void take(String... words) throws GeneralSecurityException {
      switch (words[0]) {
        case "version" -> isOfThisVersion = String.join(" ", words).equals(VERSION);
        case "reset" -> reset = bytes(words[1]);
        case "room" -> room = Integer.parseInt(words[1]);
        case "object" -> objects.put(Integer.parseInt(words[1], 16), bytes(words[2]));
        case "application" -> folders.add(application(words[1]).with(Map.of()));
        default -> put(new FileId(Integer.parseInt(words[1], 16)), content(words));
      }
    }

    private static Application application(String code) {
      return Applications.all().stream()
          .filter(one -> one.layout().code().equals(code.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no such application"));
    }

    private void put(FileId file, Content content) {
      if (folders.isEmpty()) {
        throw new IllegalArgumentException("a file stands in an application");
      }
      folders.add(folders.removeLast().with(file, content));
    }

    private static Content content(String... words) throws GeneralSecurityException {
      return switch (words[0]) {
        case "data" -> new Content.Data(bytes(words[2]));
        case "records" ->
            new Content.Records(Arrays.stream(words[2].split(",")).map(Reading::bytes).toList());
        case "secret" -> new Content.Secret(bytes(words[3]), Integer.parseInt(words[2]));
        case "key" -> key(words);
        default -> throw new IllegalArgumentException("no such thing");
      };
    }

    private static Content key(String... words) throws GeneralSecurityException {
      KeyFactory keys = KeyFactory.getInstance(words[2]);
      PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(bytes(words[4]).toArray()));
      return new Content.Key(
          secret, keys.generatePublic(new X509EncodedKeySpec(bytes(words[3]).toArray())));
    }

    private static Bytes bytes(String hex) {
      return hex.equals(NOTHING) ? Bytes.NONE : Bytes.hex(hex);
    }

    Memory memory() {
      if (!isOfThisVersion || reset.isEmpty()) {
        throw new IllegalArgumentException("it is no card of this version");
      }
      return new Memory(reset, folders, objects, room);
    }
  }
}
