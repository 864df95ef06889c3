package dev.daicho.testkit;

/** The status words that this client has something to do with (ISO/IEC 7816-4, 5.6; JICSAP). */
final class StatusWords {

  static final int DONE = 0x9000;
  static final int NOT_ALLOWED = 0x6982;
  static final int BLOCKED = 0x6984;
  static final int NO_SUCH_FILE = 0x6A82;
  static final int PAST_THE_END = 0x6B00;

  private static final int TRIES = 0x63C0;

  private StatusWords() {}

  static boolean saysTries(int status) {
    return (status & 0xFFF0) == TRIES;
  }

  static int tries(int status) {
    return status & 0xF;
  }
}
