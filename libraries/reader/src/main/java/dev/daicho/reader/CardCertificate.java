package dev.daicho.reader;

import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;

/** The certificates on a card. */
public enum CardCertificate {
  /** 署名用電子証明書; its password has to be shown to read it. */
  SIGNING(
      Jpki.SIGNING_CERTIFICATE,
      Jpki.SIGNING_KEY,
      NextAuthentication.SIGNING_CERTIFICATE,
      NextAuthentication.SIGNING_KEY),
  /** 利用者証明用電子証明書. */
  LOGIN(
      Jpki.LOGIN_CERTIFICATE,
      Jpki.LOGIN_KEY,
      NextAuthentication.LOGIN_CERTIFICATE,
      NextAuthentication.LOGIN_KEY),
  /** That of the authority that issued the first. */
  SIGNING_AUTHORITY(Jpki.SIGNING_AUTHORITY, 0, NextAuthentication.SIGNING_AUTHORITY, 0),
  /** That of the authority that issued the second. */
  LOGIN_AUTHORITY(Jpki.LOGIN_AUTHORITY, 0, NextAuthentication.LOGIN_AUTHORITY, 0);

  private final int file;
  private final int key;
  private final int nextFile;
  private final int nextKey;

  CardCertificate(int file, int key, int nextFile, int nextKey) {
    this.file = file;
    this.key = key;
    this.nextFile = nextFile;
    this.nextKey = nextKey;
  }

  CardPlace on(CardGeneration generation) {
    return switch (generation) {
      case PRESENT -> new CardPlace(Jpki.ON_CARD, file);
      case NEXT -> new CardPlace(NextAuthentication.APPLICATION, nextFile);
    };
  }

  /** Whether the card has a key for it. */
  public boolean signs() {
    return key != 0;
  }

  /**
   * Where its key lies.
   *
   * @throws IllegalStateException when the card has none
   */
  CardPlace keyOn(CardGeneration generation) {
    if (!signs()) {
      throw new IllegalStateException("a card has no key of an authority");
    }
    return switch (generation) {
      case PRESENT -> new CardPlace(Jpki.ON_CARD, key);
      case NEXT -> new CardPlace(NextAuthentication.APPLICATION, nextKey);
    };
  }
}
