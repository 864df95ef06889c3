package dev.daicho.chip.apdu;

/**
 * A response APDU (ISO/IEC 7816-4, 5.3).
 *
 * @param data what is answered; none when it is refused
 */
public record Response(Bytes data, StatusWord status) {

  private static final int STATUS = 2;

  /** Done, with data. */
  public static Response of(Bytes data) {
    return new Response(data, StatusWord.DONE);
  }

  /** Done, or not, without data. */
  public static Response of(StatusWord status) {
    return new Response(Bytes.NONE, status);
  }

  /**
   * Takes bytes apart.
   *
   * @throws IllegalArgumentException when there are fewer than two
   */
  public static Response parse(Bytes apdu) {
    int end = apdu.length() - STATUS;
    if (end < 0) {
      throw new IllegalArgumentException("a response ends with a status word");
    }
    return new Response(apdu.slice(0, end), new StatusWord(apdu.u16At(end)));
  }

  /** Whether it is done. */
  public boolean isDone() {
    return status.equals(StatusWord.DONE);
  }

  /** The bytes. */
  public Bytes encoded() {
    return data.and(status.bytes());
  }
}
