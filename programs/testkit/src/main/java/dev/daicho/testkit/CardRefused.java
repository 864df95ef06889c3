package dev.daicho.testkit;

/** The card does not do what was asked, such as to sign before its PIN was shown. */
public final class CardRefused extends TestkitException {

  private static final long serialVersionUID = 1L;

  private final int status;

  CardRefused(int status) {
    super(
        "カードが断りました（%04X）。%s".formatted(status, ja(status)),
        "the card refuses (%04X): %s".formatted(status, en(status)));
    this.status = status;
  }

  private static String ja(int status) {
    return switch (status) {
      case StatusWords.NOT_ALLOWED -> "先に暗証番号を示してください。";
      case StatusWords.BLOCKED -> "暗証番号がロックされています。";
      case StatusWords.NO_SUCH_FILE -> "そのファイルはありません。";
      default -> "";
    };
  }

  private static String en(int status) {
    return switch (status) {
      case StatusWords.NOT_ALLOWED -> "its PIN has to be shown before";
      case StatusWords.BLOCKED -> "the PIN is blocked";
      case StatusWords.NO_SUCH_FILE -> "there is no such file";
      default -> "see ISO/IEC 7816-4, 5.6";
    };
  }

  /** The two bytes with which it answered, such as {@code 0x6982}. */
  public int status() {
    return status;
  }
}
