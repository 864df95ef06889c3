package dev.daicho.foundation.notice;

/** A notice for tests. */
record Letter(String words) implements Notice {

  @Override
  public String type() {
    return "letter";
  }

  @Override
  public int version() {
    return 1;
  }
}
