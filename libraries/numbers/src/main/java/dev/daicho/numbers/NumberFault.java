package dev.daicho.numbers;

/** What is wrong with a number as it was typed. Messages never repeat a secret number. */
public sealed interface NumberFault {

  /** The stable name of the fault, in kebab case, for programs. */
  String code();

  /** The fault in Japanese, for users. */
  String japanese();

  /** The fault in English, for users. */
  String english();

  /** Nothing was typed, or only spaces. */
  record Empty() implements NumberFault {
    @Override
    public String code() {
      return "empty";
    }

    @Override
    public String japanese() {
      return "番号が入力されていません";
    }

    @Override
    public String english() {
      return "no number is given";
    }
  }

  /**
   * Too few or too many characters, not counting spaces and hyphens.
   *
   * @param expected how many the number has; where fewer are allowed too, the most it may have
   * @param actual how many were typed
   */
  record WrongLength(int expected, int actual) implements NumberFault {
    @Override
    public String code() {
      return "wrong-length";
    }

    @Override
    public String japanese() {
      return actual + "桁ですが、" + expected + "桁のはずです";
    }

    @Override
    public String english() {
      return "length is " + actual + ", expected " + expected;
    }
  }

  /**
   * A character that cannot stand where it stands.
   *
   * @param position which character of the typed text it is, from 1, counting spaces and hyphens,
   *     and counting a surrogate pair as one
   * @param character the character as typed: one code point
   */
  record WrongCharacter(int position, String character) implements NumberFault {
    @Override
    public String code() {
      return "wrong-character";
    }

    @Override
    public String japanese() {
      return position + "文字目の「" + visible() + "」は使えません";
    }

    @Override
    public String english() {
      return "character " + position + " is \"" + visible() + "\", which cannot stand there";
    }

    /** The character where it can be seen and does no harm on a screen, else its code point. */
    private String visible() {
      int codePoint = character.codePointAt(0);
      return switch (Character.getType(codePoint)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.UNASSIGNED,
            Character.PRIVATE_USE,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK ->
            String.format("U+%04X", codePoint);
        default -> character;
      };
    }
  }

  /**
   * The check digit does not follow from the rest of the number.
   *
   * @param expected the digit that follows from the rest, 0 to 9
   * @param actual the digit that was typed, 0 to 9
   */
  record WrongCheckDigit(int expected, int actual) implements NumberFault {
    @Override
    public String code() {
      return "wrong-check-digit";
    }

    @Override
    public String japanese() {
      return "検査用数字は" + actual + "ですが、" + expected + "のはずです";
    }

    @Override
    public String english() {
      return "check digit is " + actual + ", expected " + expected;
    }
  }

  /**
   * The form is right, but no prefecture, municipality or ward has this code.
   *
   * @param municipalityCode the six digits
   */
  record UnknownMunicipality(String municipalityCode) implements NumberFault {
    @Override
    public String code() {
      return "unknown-municipality";
    }

    @Override
    public String japanese() {
      return "団体コード" + municipalityCode + "の都道府県・市区町村はありません";
    }

    @Override
    public String english() {
      return "no prefecture, municipality or ward has the code " + municipalityCode;
    }
  }
}
