package dev.daicho.pki.profile;

import dev.daicho.pki.Words;

/** The kinds of certificates in JPKI. */
public enum CertificateKind {
  SIGNING_AUTHORITY("署名用認証局", "signing CA"),
  AUTHENTICATION_AUTHORITY("利用者証明用認証局", "user authentication CA"),
  SIGNING("署名用電子証明書", "signing certificate"),
  AUTHENTICATION("利用者証明用電子証明書", "user authentication certificate"),
  PHONE_SIGNING("移動端末設備用署名用電子証明書", "phone signing certificate"),
  PHONE_AUTHENTICATION("移動端末設備用利用者証明用電子証明書", "phone user authentication certificate"),
  STATUS_RESPONDER("OCSPレスポンダ", "OCSP responder"),
  TIME_STAMPING_AUTHORITY("時刻認証局", "time-stamping authority");

  private final Words title;

  CertificateKind(String ja, String en) {
    this.title = new Words(ja, en);
  }

  /** What it is called. */
  public Words title() {
    return title;
  }
}
