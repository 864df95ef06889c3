package dev.daicho.jpki.web;

import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.key.KeyVault;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;

/**
 * What the interface stands on. A program that imports {@link JpkiWeb} has one bean of it.
 *
 * @param store the keeper's
 * @param log the keeper's
 * @param authorities at work, both
 * @param count which of the authorities' keys, from 1
 * @param vault where the keys lie
 * @param lists a folder for revocation lists
 * @param secrets for what is sent to relying parties
 * @param town town time
 * @param real real time, for what waits and is tried again
 * @param random for tokens
 * @param issuer who we are to parties that show who they are, and where this server is reached from
 *     outside, such as {@code http://localhost:8080}
 */
public record JpkiGround(
    KeeperStore store,
    AuditLog log,
    Map<Authority, AuthorityAtWork> authorities,
    int count,
    KeyVault vault,
    Path lists,
    Secrets secrets,
    InstantSource town,
    InstantSource real,
    SecureRandom random,
    URI issuer) {

  /** Copies. */
  public JpkiGround {
    authorities = Map.copyOf(authorities);
  }

  /** An authority. */
  AuthorityAtWork authority(Authority authority) {
    AuthorityAtWork found = authorities.get(authority);
    if (found == null) {
      throw new IllegalStateException("both authorities are at work, or none: " + authority);
    }
    return found;
  }
}
