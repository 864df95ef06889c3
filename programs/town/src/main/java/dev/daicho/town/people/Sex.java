package dev.daicho.town.people;

/** A person's sex as a register shows it (性別). */
public enum Sex {
  MALE("男"),
  FEMALE("女");

  private final String word;

  Sex(String word) {
    this.word = word;
  }

  /** The register's word: 男 or 女. */
  public String word() {
    return word;
  }

  Sex other() {
    return this == MALE ? FEMALE : MALE;
  }
}
