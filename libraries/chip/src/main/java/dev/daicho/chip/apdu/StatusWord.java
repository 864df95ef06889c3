package dev.daicho.chip.apdu;

/**
 * The two bytes with which every answer ends (ISO/IEC 7816-4, 5.6; JICSAP, table 25).
 *
 * @param value 0 to 65,535
 */
public record StatusWord(int value) {

  public static final StatusWord DONE = new StatusWord(0x9000);
  public static final StatusWord WRONG_LENGTH = new StatusWord(0x6700);
  public static final StatusWord SECURE_MESSAGING_NOT_HERE = new StatusWord(0x66F1);
  public static final StatusWord NO_SUCH_CHANNEL = new StatusWord(0x6881);
  public static final StatusWord NO_SECURE_MESSAGING = new StatusWord(0x6882);
  public static final StatusWord NO_CHAINING = new StatusWord(0x6884);
  public static final StatusWord WRONG_STRUCTURE = new StatusWord(0x6981);
  public static final StatusWord NOT_ALLOWED = new StatusWord(0x6982);
  public static final StatusWord BLOCKED = new StatusWord(0x6984);
  public static final StatusWord CONDITIONS = new StatusWord(0x6985);
  public static final StatusWord NO_CURRENT_FILE = new StatusWord(0x6986);
  public static final StatusWord PROTECTION_MISSING = new StatusWord(0x6987);
  public static final StatusWord PROTECTION_WRONG = new StatusWord(0x6988);
  public static final StatusWord SESSION_DEAD = new StatusWord(0x69FC);
  public static final StatusWord WRONG_DATA = new StatusWord(0x6A80);
  public static final StatusWord NO_SUCH_FILE = new StatusWord(0x6A82);
  public static final StatusWord NO_SUCH_RECORD = new StatusWord(0x6A83);
  public static final StatusWord WRONG_PARAMETERS = new StatusWord(0x6A86);
  public static final StatusWord NO_SUCH_OBJECT = new StatusWord(0x6A88);
  public static final StatusWord PAST_THE_END = new StatusWord(0x6B00);
  public static final StatusWord NO_SUCH_INSTRUCTION = new StatusWord(0x6D00);
  public static final StatusWord NO_SUCH_CLASS = new StatusWord(0x6E00);

  private static final int TRIES = 0x63C0;
  private static final int MORE = 0x6100;
  private static final int EXACTLY = 0x6C00;

  /** So many tries are left, 0 to 15. */
  public static StatusWord triesLeft(int tries) {
    return new StatusWord(TRIES | tries);
  }

  /** So many bytes wait for GET RESPONSE, 256 and more as 0. */
  public static StatusWord more(int bytes) {
    return new StatusWord(MORE | (bytes < 256 ? bytes : 0));
  }

  /** Ask again, expecting just so many bytes. */
  public static StatusWord exactly(int bytes) {
    return new StatusWord(EXACTLY | (bytes & 0xFF));
  }

  /** Whether it says how many tries are left. */
  public boolean saysTries() {
    return (value & 0xFFF0) == TRIES;
  }

  /** How many tries are left, when it says so. */
  public int tries() {
    return value & 0xF;
  }

  /** Whether it says that more of the answer waits. */
  public boolean saysMore() {
    return (value & 0xFF00) == MORE;
  }

  /** Both bytes. */
  public Bytes bytes() {
    return Bytes.u16(value);
  }

  @Override
  public String toString() {
    return bytes().toHex();
  }
}
