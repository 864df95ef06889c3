package dev.daicho.signatures;

import dev.daicho.pki.Words;

/** What a file is. */
public enum Material {
  CERTIFICATE("電子証明書", "certificate"),
  REVOCATION_LIST("失効リスト", "revocation list"),
  STATUS_ANSWER("OCSP応答", "OCSP response"),
  TIME_STAMP("タイムスタンプ", "time stamp"),
  CMS("CMS署名", "CMS signature"),
  PDF("PDF", "PDF"),
  XML("XML", "XML");

  private final Words title;

  Material(String ja, String en) {
    this.title = new Words(ja, en);
  }

  /** What it is called. */
  public Words title() {
    return title;
  }
}
