package dev.daicho.jpki.relying;

import dev.daicho.foundation.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes client assertions as relying parties do, with keys of their own. */
public final class Clients {

  private Clients() {}

  /** A new P-256 or RSA key. */
  public static KeyPair key(String algorithm) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      if (algorithm.equals("EC")) {
        generator.initialize(new ECGenParameterSpec("secp256r1"));
      } else {
        generator.initialize(2048);
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** What a party claims of itself. */
  public static Map<String, Object> claims(String party, String audience, Instant ends, String id) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", party);
    claims.put("sub", party);
    claims.put("aud", audience);
    claims.put("exp", ends.getEpochSecond());
    claims.put("jti", id);
    return claims;
  }

  /** Signs claims. */
  public static String sign(KeyPair key, String keyId, Map<String, Object> claims) {
    boolean rsa = key.getPrivate().getAlgorithm().equals("RSA");
    String header = "{\"alg\":\"" + (rsa ? "RS256" : "ES256") + "\",\"kid\":\"" + keyId + "\"}";
    String text = encoded(header) + "." + encoded(Json.mapper().writeValueAsString(claims));
    try {
      Signature sign =
          Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
      sign.initSign(key.getPrivate());
      sign.update(text.getBytes(StandardCharsets.US_ASCII));
      return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sign.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
