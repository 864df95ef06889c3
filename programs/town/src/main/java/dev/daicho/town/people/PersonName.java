package dev.daicho.town.people;

/** An invented person's name as the register writes it. */
public sealed interface PersonName {

  /** The whole name in one line, parts divided by a space: 番号　花子, NGUYEN THI LINH. */
  String text();

  /** Its reading in full-width katakana, parts divided by a full-width space (フリガナ). */
  String kana();

  /**
   * A Japanese name. All four parts are of characters in JIS X 0213; a surname has at most three
   * characters, a given name four.
   *
   * @param surname 氏
   * @param surnameKana its reading in full-width katakana
   * @param given 名
   * @param givenKana its reading in full-width katakana
   */
  record Japanese(String surname, String surnameKana, String given, String givenKana)
      implements PersonName {
    @Override
    public String text() {
      return surname + "　" + given;
    }

    @Override
    public String kana() {
      return surnameKana + "　" + givenKana;
    }
  }

  /**
   * A foreign resident's name as on the passport: upper-case Latin letters, family name first where
   * there is one, parts divided by a space.
   *
   * @param text at most 40 letters and spaces
   * @param kana the reading in full-width katakana
   */
  record Alphabetic(String text, String kana) implements PersonName {}
}
