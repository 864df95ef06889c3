package dev.daicho.jpki.relying;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.jpki.Authority;

/** What J-LIS gives to relying parties, as an agreement names it (公的個人認証法18条, 37条, 38条の3). */
public enum PartyService {
  /** Whether one signing certificate is revoked. */
  SIGNING_STATUS("署名用電子証明書失効情報", "status of signing certificates", "18条1項"),
  /** The file of what is revoked. */
  SIGNING_LIST("署名用電子証明書失効情報ファイル", "revocation lists of signing certificates", "18条2項"),
  /** The latest basic attributes, with consent. */
  LATEST_ATTRIBUTES("特定署名用電子証明書記録情報", "latest basic attributes", "18条3項"),
  /** The number of the phone's for the card's, and back. */
  CORRESPONDING_SIGNING("対応署名用電子証明書の発行の番号", "corresponding signing certificates", "18条4項"),
  /** The number of the authentication certificate for the signing one, and back. */
  CORRESPONDING_CERTIFICATE("対応証明書の発行の番号", "corresponding certificates", "18条5項"),
  /** Whether one authentication certificate is revoked. */
  AUTHENTICATION_STATUS("利用者証明用電子証明書失効情報", "status of authentication certificates", "37条1項"),
  /** The file of what is revoked. */
  AUTHENTICATION_LIST(
      "利用者証明用電子証明書失効情報ファイル", "revocation lists of authentication certificates", "37条2項"),
  /** The number of the phone's for the card's, and back. */
  CORRESPONDING_AUTHENTICATION(
      "対応利用者証明用電子証明書の発行の番号", "corresponding authentication certificates", "37条3項"),
  /** The code that proves to a card that they may ask without a PIN. */
  PROOF_CODE("特定利用者証明検証者証明符号", "codes of approved PIN-less verifiers", "38条の3");

  private final Bilingual title;
  private final String article;

  PartyService(String ja, String en, String article) {
    this.title = new Bilingual(ja, en);
    this.article = article;
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** Its article of 公的個人認証法. */
  public String article() {
    return article;
  }

  /** Status of that authority's certificates. */
  public static PartyService status(Authority authority) {
    return authority == Authority.SIGNING ? SIGNING_STATUS : AUTHENTICATION_STATUS;
  }

  /** Lists of that authority. */
  public static PartyService list(Authority authority) {
    return authority == Authority.SIGNING ? SIGNING_LIST : AUTHENTICATION_LIST;
  }
}
