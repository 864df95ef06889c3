package dev.daicho.jpki.relying;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** By what relying parties show who they are: public keys and certificates, in the register. */
public final class Credentials {

  private static final int LEAST_RSA_BITS = 2048;
  private static final int P_256_BITS = 256;

  private final KeeperStore store;

  /**
   * @param store the keeper's
   */
  public Credentials(KeeperStore store) {
    this.store = store;
  }

  /**
   * Writes a public key down for {@code private_key_jwt}.
   *
   * @param keyId its name among the party's keys
   * @param key RSA of 2048 bits or more, or P-256
   * @throws IllegalArgumentException when it is another
   */
  void addKey(String party, String keyId, PublicKey key, Instant at) {
    if (!isStrong(key)) {
      throw new IllegalArgumentException("a key is RSA of 2048 bits or more, or P-256");
    }
    add(party, "KEY", keyId, key.getEncoded(), at);
  }

  /**
   * Writes a TLS client's certificate down.
   *
   * @param certificate in DER
   */
  void addCertificate(String party, byte[] certificate, Instant at) {
    add(party, "CERTIFICATE", thumbprint(certificate), null, at);
  }

  /** Takes a key or certificate away, in the current transaction. */
  void remove(String party, String name, Instant at) {
    store
        .sql()
        .sql(
            "update party_credential set removed_at = ? where municipality = ? and party = ? and name = ? and removed_at is null")
        .params(time(at), Seal.NATION.value(), party, name)
        .update();
  }

  /** Whether a party has a key or certificate of that name. */
  boolean hasEffect(String party, String name) {
    return exists(party, name, " and removed_at is null");
  }

  /** Whether a party has not, and never had, a key or certificate of that name. */
  boolean isFree(String party, String name) {
    return !exists(party, name, "");
  }

  private boolean exists(String party, String name, String which) {
    return !store
        .ask(
            Seal.NATION,
            "select 1 from party_credential where municipality = ? and party = ? and name = ?"
                + which,
            List.of(Seal.NATION.value(), party, name),
            (row, n) -> row.getInt(1))
        .isEmpty();
  }

  /** A party's key of that name. */
  Optional<PublicKey> key(String party, String keyId) {
    return store
        .ask(
            Seal.NATION,
            "select public_key from party_credential where municipality = ? and party = ? and kind = 'KEY' and name = ? and removed_at is null",
            List.of(Seal.NATION.value(), party, keyId),
            (row, n) -> row.getBytes(1))
        .stream()
        .findFirst()
        .map(Credentials::decoded);
  }

  /**
   * Whose certificate it is.
   *
   * @param certificate in DER
   */
  public Optional<String> holder(byte[] certificate) {
    return store
        .ask(
            Seal.NATION,
            "select party from party_credential where municipality = ? and kind = 'CERTIFICATE' and name = ? and removed_at is null",
            List.of(Seal.NATION.value(), thumbprint(certificate)),
            (row, n) -> row.getString(1))
        .stream()
        .findFirst();
  }

  /** The SHA-256 of something, in hexadecimal (RFC 8705, 3.1, but for the alphabet). */
  static String thumbprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform knows SHA-256", e);
    }
  }

  private void add(
      String party,
      String kind,
      String name,
      byte @org.jspecify.annotations.Nullable [] key,
      Instant at) {
    store.within(
        Seal.NATION,
        () ->
            store
                .sql()
                .sql(
                    "insert into party_credential (municipality, party, kind, name, public_key, added_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                    java.util.Arrays.asList(Seal.NATION.value(), party, kind, name, key, time(at)))
                .update());
  }

  private static boolean isStrong(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= LEAST_RSA_BITS;
      case ECPublicKey ec -> ec.getParams().getCurve().getField().getFieldSize() == P_256_BITS;
      default -> false;
    };
  }

  private static PublicKey decoded(byte[] encoded) {
    for (String algorithm : List.of("RSA", "EC")) {
      try {
        return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
      } catch (GeneralSecurityException e) {
        // It is the other's.
      }
    }
    throw new IllegalStateException("a key in the register cannot be read");
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
