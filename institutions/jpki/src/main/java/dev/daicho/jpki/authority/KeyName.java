package dev.daicho.jpki.authority;

import dev.daicho.jpki.Authority;
import java.util.Locale;

/**
 * What a key is called in the vault: what it is for, and which one it is, counted from 1.
 *
 * @param use what it is for
 * @param count from 1
 */
public record KeyName(String use, int count) {

  /** An authority's own. */
  public static KeyName of(Authority authority, int count) {
    return new KeyName(authority.name().toLowerCase(Locale.ROOT), count);
  }

  /** Of who answers for an authority. */
  public static KeyName responder(Authority authority, int count) {
    return new KeyName(authority.name().toLowerCase(Locale.ROOT) + "-responder", count);
  }

  /** Of who stamps time. */
  public static KeyName timeStamping(int count) {
    return new KeyName("time-stamping", count);
  }

  /** As it stands in the vault. */
  public String text() {
    return use + "-" + count;
  }
}
