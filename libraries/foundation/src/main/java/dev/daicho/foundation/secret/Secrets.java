package dev.daicho.foundation.secret;

/**
 * The one place from which secrets come: passwords of keepers, the number key, tokens.
 *
 * <p>A secret has an id (lower case, digits, hyphens, slashes between parts) and a version from 1.
 * Asking for a secret that does not exist yet makes one of 32 random bytes; rotating makes the next
 * version and keeps the earlier ones, since what was made with them must still be understood.
 */
public interface Secrets {

  /** The newest version of the secret, made when there is none. */
  Secret current(String id);

  /**
   * One version of the secret.
   *
   * @throws IllegalStateException when that version was never made
   */
  Secret version(String id, int version);

  /** Makes the next version and returns it. */
  Secret rotate(String id);
}
