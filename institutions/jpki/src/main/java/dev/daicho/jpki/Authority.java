package dev.daicho.jpki;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.pki.profile.CertificateKind;

/** The two certification authorities (公的個人認証法2条4項, 5項). */
public enum Authority {
  /** For what is signed: carries name, birth, sex and address. */
  SIGNING(
      "署名用認証局",
      "signing authority",
      "JPKI for digital signature",
      "公的個人認証サービス署名用",
      CertificateKind.SIGNING_AUTHORITY),
  /** For logging in: carries nothing of the person. */
  AUTHENTICATION(
      "利用者証明用認証局",
      "user authentication authority",
      "JPKI for user authentication",
      "公的個人認証サービス利用者証明用",
      CertificateKind.AUTHENTICATION_AUTHORITY);

  private final Bilingual title;
  private final String unit;
  private final String japaneseUnit;
  private final CertificateKind own;

  Authority(String ja, String en, String unit, String japaneseUnit, CertificateKind own) {
    this.title = new Bilingual(ja, en);
    this.unit = unit;
    this.japaneseUnit = japaneseUnit;
    this.own = own;
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** What its distinguished name calls it. */
  public String unit() {
    return unit;
  }

  /** What its directory name in Japanese calls it. */
  public String japaneseUnit() {
    return japaneseUnit;
  }

  /** The kind of its own certificate. */
  public CertificateKind ownKind() {
    return own;
  }

  /**
   * Which of them issues a resident's certificate of that kind.
   *
   * @throws IllegalArgumentException when it is no resident's
   */
  public static Authority of(CertificateKind kind) {
    return switch (kind) {
      case SIGNING, PHONE_SIGNING -> SIGNING;
      case AUTHENTICATION, PHONE_AUTHENTICATION -> AUTHENTICATION;
      default -> throw new IllegalArgumentException("no resident has a certificate of " + kind);
    };
  }
}
