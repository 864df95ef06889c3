package dev.daicho.reader;

import dev.daicho.chip.application.Jpki;

/** The certificates on a card. */
public enum CardCertificate {
  /** 署名用電子証明書; its password has to be shown to read it. */
  SIGNING(Jpki.SIGNING_CERTIFICATE, Jpki.SIGNING_KEY),
  /** 利用者証明用電子証明書. */
  LOGIN(Jpki.LOGIN_CERTIFICATE, Jpki.LOGIN_KEY),
  /** That of the authority that issued the first. */
  SIGNING_AUTHORITY(Jpki.SIGNING_AUTHORITY, 0),
  /** That of the authority that issued the second. */
  LOGIN_AUTHORITY(Jpki.LOGIN_AUTHORITY, 0);

  private final int file;
  private final int key;

  CardCertificate(int file, int key) {
    this.file = file;
    this.key = key;
  }

  int file() {
    return file;
  }

  /** Whether the card has a key for it. */
  public boolean signs() {
    return key != 0;
  }

  /**
   * The file of its key.
   *
   * @throws IllegalStateException when the card has none
   */
  int key() {
    if (!signs()) {
      throw new IllegalStateException("a card has no key of an authority");
    }
    return key;
  }
}
