package dev.daicho.jpki.relying;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Tells by {@code private_key_jwt} who a client is (RFC 7523, 3; OpenID Connect Core, 9): a text
 * about itself, for us, that ends within ten minutes of town time, and is shown once.
 */
public final class ClientAssertions {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final int LONGEST_ID = 128;
  private static final long MOST_SECONDS = 1L << 40;

  private final KeeperStore store;
  private final Credentials credentials;
  private final PartyBook book;
  private final String endpoint;
  private final Supplier<URI> issuer;
  private final InstantSource clock;

  /**
   * @param store the keeper's
   * @param issuer who we are; the audience is this or the token endpoint, literally
   * @param endpoint the token endpoint's path there
   * @param clock town time
   */
  public ClientAssertions(
      KeeperStore store, Supplier<URI> issuer, String endpoint, InstantSource clock) {
    this.store = store;
    this.credentials = new Credentials(store);
    this.book = new PartyBook(store);
    this.issuer = issuer;
    this.endpoint = endpoint;
    this.clock = clock;
  }

  /** Why a client is not let in; told in one word, since more would help those who guess. */
  public enum Refused {
    /** It is no such text, or none that is signed as it must be. */
    MALFORMED,
    /** Nobody of that name, or not their key. */
    UNKNOWN,
    /** It is for somebody else. */
    AUDIENCE,
    /** It has ended, is not yet, or lasts too long. */
    TIME,
    /** It was shown before. */
    REPEATED
  }

  /** Who it is, or why not. */
  public sealed interface Result {}

  /** That party. */
  public record Known(String party) implements Result {}

  /** Nobody. */
  public record NotKnown(Refused why) implements Result {}

  /** Looks at what was shown, and takes it. */
  public Result take(String assertion) {
    CompactJws read = CompactJws.read(assertion).orElse(null);
    if (read == null) {
      return new NotKnown(Refused.MALFORMED);
    }
    JsonNode claims = read.claims();
    String party = claims.path("sub").asString("");
    if (!party.equals(claims.path("iss").asString("")) || book.find(party).isEmpty()) {
      return new NotKnown(Refused.UNKNOWN);
    }
    if (credentials.key(party, read.keyId()).filter(read::isOf).isEmpty()) {
      return new NotKnown(Refused.UNKNOWN);
    }
    if (!isForUs(claims.path("aud"))) {
      return new NotKnown(Refused.AUDIENCE);
    }
    Optional<Instant> ends = ends(claims);
    String id = claims.path("jti").asString("");
    if (ends.isEmpty()) {
      return new NotKnown(Refused.TIME);
    }
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      return new NotKnown(Refused.MALFORMED);
    }
    return first(party, id, ends.get()) ? new Known(party) : new NotKnown(Refused.REPEATED);
  }

  private boolean isForUs(JsonNode audience) {
    JsonNode one = audience.isArray() && audience.size() == 1 ? audience.get(0) : audience;
    String text = one.asString("");
    String us = issuer.get().toString();
    return text.equals(us) || text.equals(us + endpoint);
  }

  private Optional<Instant> ends(JsonNode claims) {
    Instant now = clock.instant();
    JsonNode exp = claims.path("exp");
    JsonNode begins = claims.has("nbf") ? claims.path("nbf") : claims.path("iat");
    if (!exp.isIntegralNumber() || !exp.canConvertToLong() || exp.asLong() > MOST_SECONDS) {
      return Optional.empty();
    }
    Instant ends = Instant.ofEpochSecond(exp.asLong());
    boolean begun =
        !begins.isIntegralNumber() || begins.asLong() <= now.plus(SKEW).getEpochSecond();
    return begun && now.isBefore(ends) && !ends.isAfter(now.plus(LONGEST))
        ? Optional.of(ends)
        : Optional.empty();
  }

  /** Two at once: one of them waits for the other and has come second. */
  private boolean first(String party, String id, Instant ends) {
    return store.within(
        Seal.NATION,
        () -> {
          store
              .sql()
              .sql(
                  "delete from assertion_used where municipality = ? and party = ? and expires_at < ?")
              .params(Seal.NATION.value(), party, clock.instant().atOffset(ZoneOffset.UTC))
              .update();
          return store
                  .sql()
                  .sql(
                      "insert into assertion_used (municipality, party, jti, expires_at) values (?, ?, ?, ?) on conflict do nothing")
                  .params(Seal.NATION.value(), party, id, ends.atOffset(ZoneOffset.UTC))
                  .update()
              == 1;
        });
  }
}
