package dev.daicho.foundation.web;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One ticket for each form that is handed out. With its session's id it makes the key under which
 * the desk files at most once: no page of another session can use it up, and the key tells nothing
 * of the session.
 */
public final class Tickets {

  private final AtomicLong last = new AtomicLong();

  /** A ticket that no other form of this server has. */
  public String issue() {
    return Long.toString(last.incrementAndGet());
  }

  /** The key under which what that form sends is filed. */
  public static String key(HttpSession session, String ticket) {
    return "page " + digest(session.getId() + ' ' + ticket);
  }

  /** What tells whether two texts are the same without saying them. */
  public static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
