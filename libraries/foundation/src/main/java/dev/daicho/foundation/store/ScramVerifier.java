package dev.daicho.foundation.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What PostgreSQL keeps of a password, made on this side, so that the password itself stands in no
 * statement that a server could log: {@code SCRAM-SHA-256$ITERATIONS:SALT$STORED:SERVER} (RFC 5802
 * with RFC 7677; PostgreSQL's {@code pg_authid.rolpassword}).
 */
final class ScramVerifier {

  private static final int ITERATIONS = 4096;

  private ScramVerifier() {}

  /**
   * The verifier of a password of ASCII characters. Its salt follows from role and password: equal
   * ones get the same each time, and others another.
   */
  static String of(String role, String password) {
    try {
      byte[] salt = hmac(password.getBytes(StandardCharsets.US_ASCII), "salt of " + role);
      byte[] salted =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
              .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256))
              .getEncoded();
      byte[] stored = MessageDigest.getInstance("SHA-256").digest(hmac(salted, "Client Key"));
      Base64.Encoder base64 = Base64.getEncoder();
      return "SCRAM-SHA-256$%d:%s$%s:%s"
          .formatted(
              ITERATIONS,
              base64.encodeToString(salt),
              base64.encodeToString(stored),
              base64.encodeToString(hmac(salted, "Server Key")));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC and PBKDF2 with SHA-256", e);
    }
  }

  private static byte[] hmac(byte[] key, String words) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(words.getBytes(StandardCharsets.US_ASCII));
  }
}
