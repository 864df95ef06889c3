package dev.daicho.testkit;

/** The two certificates on a card, each with its key. */
public enum CardSlot {
  /** 署名用電子証明書: says who signed; {@link CardPin#SIGNING} opens certificate and key. */
  SIGNING(0x0001, 0x001A, 0x0002),
  /** 利用者証明用電子証明書: for login; everybody may read it, {@link CardPin#LOGIN} opens the key. */
  LOGIN(0x000A, 0x0017, 0x000B);

  private final int certificate;
  private final int key;
  private final int authority;

  CardSlot(int certificate, int key, int authority) {
    this.certificate = certificate;
    this.key = key;
    this.authority = authority;
  }

  int certificate() {
    return certificate;
  }

  int key() {
    return key;
  }

  /** The file with the certificate of the authority that issued this one. */
  int authority() {
    return authority;
  }
}
