package dev.daicho.testkit;

import java.util.HexFormat;

/** The applications of today's card that this client knows. */
enum CardApplication {
  /** 公的個人認証. */
  JPKI("D392F000260100000001"),
  /** 券面入力補助. */
  TEXT("D3921000310001010408");

  private final String name;

  CardApplication(String name) {
    this.name = name;
  }

  /** By which it is selected (AID). */
  byte[] aid() {
    return HexFormat.of().parseHex(name);
  }
}
