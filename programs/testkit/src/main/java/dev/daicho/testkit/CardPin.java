package dev.daicho.testkit;

/**
 * What a holder shows to their card. What was shown is forgotten when another application is asked.
 */
public enum CardPin {
  /** 署名用暗証番号, 6 to 16 capitals and digits; blocked after five wrong ones. */
  SIGNING(CardApplication.JPKI, 0x001B),
  /** 利用者証明用暗証番号, four digits; blocked after three wrong ones. */
  LOGIN(CardApplication.JPKI, 0x0018),
  /** 券面事項入力補助用暗証番号, four digits; blocked after three wrong ones. */
  TEXT(CardApplication.TEXT, 0x0011);

  private final CardApplication application;
  private final int file;

  CardPin(CardApplication application, int file) {
    this.application = application;
    this.file = file;
  }

  CardApplication application() {
    return application;
  }

  int file() {
    return file;
  }
}
