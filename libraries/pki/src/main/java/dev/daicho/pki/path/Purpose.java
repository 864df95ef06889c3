package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.KeyType;
import java.util.EnumSet;
import java.util.Set;

/**
 * For what a certificate is to be relied on.
 *
 * @param title what that is called
 * @param kinds the kinds of certificates that are good for it
 * @param keys the types of keys, of subscribers and authorities
 */
public record Purpose(Words title, Set<CertificateKind> kinds, Set<KeyType> keys) {

  private static final Set<KeyType> OF_GENERATIONS = Set.of(KeyType.RSA_2048, KeyType.P_384);

  /** Copies the sets. */
  public Purpose {
    kinds = Set.copyOf(kinds);
    keys = Set.copyOf(keys);
  }

  /** A document is signed (電子署名), by card or phone. */
  public static Purpose signing() {
    return new Purpose(
        new Words("電子署名", "signing a document"),
        Set.of(CertificateKind.SIGNING, CertificateKind.PHONE_SIGNING),
        OF_GENERATIONS);
  }

  /** Somebody logs in (電子利用者証明), by card or phone. */
  public static Purpose login() {
    return new Purpose(
        new Words("電子利用者証明", "logging in"),
        Set.of(CertificateKind.AUTHENTICATION, CertificateKind.PHONE_AUTHENTICATION),
        OF_GENERATIONS);
  }

  /** Any that JPKI's subscribers use their keys for. */
  public static Purpose any() {
    Set<CertificateKind> both = EnumSet.noneOf(CertificateKind.class);
    both.addAll(signing().kinds);
    both.addAll(login().kinds);
    return new Purpose(new Words("署名または利用者証明", "signing or logging in"), both, OF_GENERATIONS);
  }

  /** Time is stamped (RFC 3161, 2.3). */
  public static Purpose timeStamping() {
    return new Purpose(
        new Words("タイムスタンプ", "stamping time"),
        Set.of(CertificateKind.TIME_STAMPING_AUTHORITY),
        OF_GENERATIONS);
  }

  /** The same with certain kinds only, such as cards without phones. */
  public Purpose only(Set<CertificateKind> some) {
    return new Purpose(title, some, keys);
  }

  /** The same where a profile has another type of key too, such as P-256. */
  public Purpose allowing(KeyType type) {
    Set<KeyType> more = EnumSet.copyOf(keys);
    more.add(type);
    return new Purpose(title, kinds, more);
  }
}
