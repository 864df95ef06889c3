package dev.daicho.chip.apdu;

import java.util.Optional;

/**
 * A command APDU taken apart (ISO/IEC 7816-4, 5.2), short or extended.
 *
 * @param cla 0 to 255
 * @param ins 0 to 255
 * @param p1 0 to 255
 * @param p2 0 to 255
 * @param data at most 65,535 bytes
 * @param expected how many bytes at most are expected in answer (Ne); 0 when there is no Le
 */
public record Command(int cla, int ins, int p1, int p2, Bytes data, int expected) {

  private static final int HEADER = 4;
  private static final int ALL_SHORT = 256;
  private static final int ALL_EXTENDED = 65_536;

  /** Takes bytes apart; empty when their length fits none of the four cases. */
  public static Optional<Command> parse(Bytes apdu) {
    int length = apdu.length();
    if (length < HEADER) {
      return Optional.empty();
    }
    if (length == HEADER) {
      return Optional.of(of(apdu, Bytes.NONE, 0));
    }
    int first = apdu.at(HEADER);
    if (length == HEADER + 1) {
      return Optional.of(of(apdu, Bytes.NONE, orAll(first, ALL_SHORT)));
    }
    return first == 0 ? extended(apdu) : bodied(apdu, HEADER + 1, first, 1);
  }

  private static Optional<Command> extended(Bytes apdu) {
    int body = HEADER + 3;
    if (apdu.length() < body) {
      return Optional.empty();
    }
    int number = apdu.u16At(HEADER + 1);
    if (apdu.length() == body) {
      return Optional.of(of(apdu, Bytes.NONE, orAll(number, ALL_EXTENDED)));
    }
    return number == 0 ? Optional.empty() : bodied(apdu, body, number, 2);
  }

  /** With Lc; Le, if any, is as many bytes long as Lc is. */
  private static Optional<Command> bodied(Bytes apdu, int from, int count, int size) {
    int end = from + count;
    if (apdu.length() == end) {
      return Optional.of(of(apdu, apdu.from(from), 0));
    }
    if (apdu.length() != end + size) {
      return Optional.empty();
    }
    return Optional.of(
        of(
            apdu,
            apdu.slice(from, end),
            size == 1 ? orAll(apdu.at(end), ALL_SHORT) : orAll(apdu.u16At(end), ALL_EXTENDED)));
  }

  private static Command of(Bytes apdu, Bytes data, int expected) {
    return new Command(apdu.at(0), apdu.at(1), apdu.at(2), apdu.at(3), data, expected);
  }

  private static int orAll(int number, int all) {
    return number == 0 ? all : number;
  }

  /** P1 and P2 as one number. */
  public int parameters() {
    return p1 << 8 | p2;
  }

  /** The same in another class, saying and expecting something else. */
  public Command as(int anotherClass, Bytes anotherData, int anotherExpected) {
    return new Command(anotherClass, ins, p1, p2, anotherData, anotherExpected);
  }

  /** The bytes, short where that does and else extended. */
  public Bytes encoded() {
    Bytes header = Bytes.of((byte) cla, (byte) ins, (byte) p1, (byte) p2);
    boolean isShort = data.length() < ALL_SHORT && expected <= ALL_SHORT;
    Bytes body = Bytes.NONE;
    if (!data.isEmpty()) {
      body = (isShort ? Bytes.of((byte) data.length()) : marked(data.length())).and(data);
    }
    if (expected == 0) {
      return header.and(body);
    }
    Bytes le =
        isShort
            ? Bytes.of((byte) expected)
            : data.isEmpty() ? marked(expected) : Bytes.u16(expected);
    return header.and(body).and(le);
  }

  private static Bytes marked(int number) {
    return Bytes.of((byte) 0).and(Bytes.u16(number));
  }
}
