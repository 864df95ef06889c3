package dev.daicho.foundation.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Where the heads of a keeper's audit log are published, outside of the database that they vouch
 * for: one line a seal, {@code NUMBER HEX}, only ever appended. Somebody who owns the database can
 * rewrite entries and seals alike, but not these lines.
 */
public final class SealBook {

  private final Path file;

  public SealBook(Path file) {
    this.file = file;
  }

  /** Publishes the head of one seal. */
  void publish(long seal, byte[] head) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          seal + " " + HexFormat.of().formatHex(head) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new UncheckedIOException("the head of seal " + seal + " cannot be published", e);
    }
  }

  /** All heads published so far, in order. */
  List<Published> published() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<Published> heads = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split(" ", 2);
        heads.add(new Published(Long.parseLong(parts[0]), parts[1]));
      }
      return heads;
    } catch (IOException e) {
      throw new UncheckedIOException("the published heads in " + file + " cannot be read", e);
    }
  }

  /** One published head. */
  record Published(long seal, String head) {}
}
