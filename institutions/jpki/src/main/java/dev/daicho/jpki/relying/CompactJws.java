package dev.daicho.jpki.relying;

import dev.daicho.foundation.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A signed JSON text in its compact form (RFC 7515, 7.1), by RS256 or ES256 only. What its header
 * says of keys, but for the key's name, is not followed.
 *
 * @param algorithm {@code RS256} or {@code ES256}
 * @param keyId which of the sender's keys
 * @param claims what is signed
 * @param signed the bytes that are signed
 * @param signature over them
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are sent; never compared
record CompactJws(
    String algorithm, String keyId, JsonNode claims, byte[] signed, byte[] signature) {

  private static final int LONGEST = 8192;

  /** Reads one; empty when it is none, or none that is understood here. */
  static Optional<CompactJws> read(String text) {
    String[] parts = text.length() > LONGEST ? new String[0] : text.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      JsonNode header = Json.mapper().readTree(decoded(parts[0]));
      JsonNode claims = Json.mapper().readTree(decoded(parts[1]));
      String algorithm = header.path("alg").asString("");
      if (!header.isObject()
          || !claims.isObject()
          || header.has("crit")
          || !(algorithm.equals("RS256") || algorithm.equals("ES256"))) {
        return Optional.empty();
      }
      return Optional.of(
          new CompactJws(
              algorithm,
              header.path("kid").asString(""),
              claims,
              (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
              Base64.getUrlDecoder().decode(parts[2])));
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String decoded(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  /** Whether that key signed it, being one for the algorithm. */
  boolean isOf(PublicKey key) {
    @Nullable String expected =
        switch (key.getAlgorithm()) {
          case "RSA" -> "RS256";
          case "EC" -> "ES256";
          default -> null;
        };
    if (!algorithm.equals(expected)) {
      return false;
    }
    try {
      Signature check =
          Signature.getInstance(
              algorithm.equals("RS256") ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
      check.initVerify(key);
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
