package dev.daicho.jpki.relying;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tokens that let a party in for five minutes of town time; only their digest is kept. */
public final class AccessTokens {

  /** For how long one is valid. */
  public static final Duration VALID = Duration.ofMinutes(5);

  private static final int BYTES = 32;

  private final KeeperStore store;
  private final SecureRandom random;
  private final InstantSource clock;

  /**
   * @param store the keeper's
   * @param clock town time
   */
  public AccessTokens(KeeperStore store, SecureRandom random, InstantSource clock) {
    this.store = store;
    this.random = random;
    this.clock = clock;
  }

  /** A new one for that party. */
  public String issue(String party) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    store.within(
        Seal.NATION,
        () -> {
          store
              .sql()
              .sql("delete from access_token where municipality = ? and expires_at < ?")
              .params(Seal.NATION.value(), clock.instant().atOffset(ZoneOffset.UTC))
              .update();
          return store
              .sql()
              .sql(
                  "insert into access_token (municipality, digest, party, expires_at) values (?, ?, ?, ?)")
              .params(
                  Seal.NATION.value(),
                  digest(token),
                  party,
                  clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
              .update();
        });
    return token;
  }

  /** Whose it is; empty when it has ended or never was. */
  public Optional<String> party(String token) {
    return store
        .ask(
            Seal.NATION,
            "select party from access_token where municipality = ? and digest = ? and expires_at > ?",
            List.of(Seal.NATION.value(), digest(token), clock.instant().atOffset(ZoneOffset.UTC)),
            (row, n) -> row.getString(1))
        .stream()
        .findFirst();
  }

  private static byte[] digest(String token) {
    return HexFormat.of().parseHex(Credentials.thumbprint(token.getBytes(StandardCharsets.UTF_8)));
  }
}
