package dev.daicho.jpki.record;

/** For whose sake a certificate is suspended. */
public enum Hold {
  /** For its own: its holder misses the card or the phone that it lies on. */
  OWN("own_hold"),
  /** Since the card's certificate that it follows is suspended. */
  PARENT("parent_hold");

  private final String column;

  Hold(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
