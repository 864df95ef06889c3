package dev.daicho.signatures;

import dev.daicho.pki.Words;

/** Why nothing was signed. */
public enum SigningRefusal {
  DOCUMENT_TOO_LARGE("文書が大きすぎます", "the document is too large"),
  DOCUMENT_UNREADABLE(
      "文書がその形式として読めないか、署名を加えられません", "the document cannot be read as that format, or not be signed"),
  PACKAGING_NOT_OF_FORMAT("この形式にはない署名の置き方です", "the format does not place signatures so"),
  CERTIFICATE_NOT_VALID_THEN(
      "署名の時点で証明書の有効期間外です", "the certificate is not within its validity at the time of signing"),
  KEY_UNUSABLE("鍵が使えませんでした", "the key could not be used"),
  KEY_NOT_OF_CERTIFICATE("鍵が証明書の鍵と異なります", "the key is not that of the certificate"),
  NO_TIME_STAMP("タイムスタンプを得られませんでした", "no time stamp was given");

  private final Words words;

  SigningRefusal(String ja, String en) {
    this.words = new Words(ja, en);
  }

  /** What it means. */
  public Words words() {
    return words;
  }
}
