package dev.daicho.testkit;

import java.net.URI;
import java.util.HexFormat;

/** A card's slot by HTTP, as {@code daicho card serve --http} offers it. */
final class HttpSlot {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final URI address;

  HttpSlot(URI address) {
    this.address = address;
  }

  byte[] transmit(byte[] command) {
    return hex(post("/apdu", HEX.formatHex(command)));
  }

  /** Gives the card power anew; its answer to the reset. */
  byte[] reset() {
    return hex(post("/reset", ""));
  }

  void insert() {
    post("/insert", "");
  }

  void remove() {
    post("/remove", "");
  }

  private String post(String path, String body) {
    return Http.post(address.resolve(path), body).okay().body().strip();
  }

  private static byte[] hex(String digits) {
    try {
      return HEX.parseHex(digits);
    } catch (IllegalArgumentException e) {
      throw new TestkitException("カードの応答ではありません。", "that is no card's answer: " + digits, e);
    }
  }
}
