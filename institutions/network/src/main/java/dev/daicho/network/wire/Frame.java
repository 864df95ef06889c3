package dev.daicho.network.wire;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.ToldNotice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A notice on the line: one line of text, the SHA-256 of the rest in 64 hexadecimal digits, a
 * space, and the notice in JSON. The digest is also what it is acknowledged by.
 *
 * @param digest 64 hexadecimal digits
 * @param json the notice
 */
public record Frame(String digest, String json) {

  private static final int DIGEST = 64;

  /** A notice's frame. */
  public static Frame of(ToldNotice notice) {
    String json = Json.mapper().writeValueAsString(notice);
    return new Frame(sha256(json), json);
  }

  /** The frame that a line holds; nothing when it was damaged. */
  public static Optional<Frame> parse(String line) {
    if (line.length() <= DIGEST || line.charAt(DIGEST) != ' ') {
      return Optional.empty();
    }
    Frame frame = new Frame(line.substring(0, DIGEST), line.substring(DIGEST + 1));
    return sha256(frame.json).equals(frame.digest) ? Optional.of(frame) : Optional.empty();
  }

  /** The line. */
  public String line() {
    return digest + " " + json;
  }

  /** The notice; nothing when it is none, although undamaged. */
  public Optional<ToldNotice> notice() {
    try {
      return Optional.of(Json.mapper().readValue(json, ToldNotice.class));
    } catch (JacksonException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Without the notice, which is personal. */
  @Override
  public String toString() {
    return "Frame[" + digest + "]";
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
