package dev.daicho.chip.apdu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tagged value, tag and length by BER.
 *
 * @param tag of one or two bytes, as a number
 */
public record Tlv(int tag, Bytes value) {

  private static final int LONG_TAG = 0x1F;

  /** The bytes. */
  public Bytes encoded() {
    return (tag > 0xFF ? Bytes.u16(tag) : Bytes.of((byte) tag))
        .and(length(value.length()))
        .and(value);
  }

  /** The bytes of a tag and a value. */
  public static Bytes encoded(int tag, Bytes value) {
    return new Tlv(tag, value).encoded();
  }

  /** How a length is written, in one to three bytes. */
  public static Bytes length(int length) {
    if (length < 0x80) {
      return Bytes.of((byte) length);
    }
    return length < 0x100
        ? Bytes.of((byte) 0x81, (byte) length)
        : Bytes.of((byte) 0x82).and(Bytes.u16(length));
  }

  private record At(Tlv one, int end) {}

  private static Optional<At> at(Bytes bytes, int start) {
    if (bytes.length() < start + 2) {
      return Optional.empty();
    }
    boolean isLong = (bytes.at(start) & LONG_TAG) == LONG_TAG;
    int tag = isLong ? bytes.u16At(start) : bytes.at(start);
    int lengthAt = start + (isLong ? 2 : 1);
    if (bytes.length() <= lengthAt) {
      return Optional.empty();
    }
    int first = bytes.at(lengthAt);
    int size = first < 0x80 ? 0 : first - 0x80;
    if (size > 2 || bytes.length() < lengthAt + 1 + size) {
      return Optional.empty();
    }
    int length =
        switch (size) {
          case 0 -> first;
          case 1 -> bytes.at(lengthAt + 1);
          default -> bytes.u16At(lengthAt + 1);
        };
    int from = lengthAt + 1 + size;
    return bytes.length() < from + length
        ? Optional.empty()
        : Optional.of(new At(new Tlv(tag, bytes.slice(from, from + length)), from + length));
  }

  /** The one with which a file begins; what fills the rest of it is left out. */
  public static Optional<Tlv> first(Bytes file) {
    return at(file, 0).map(At::one);
  }

  /** What stands in the one with which a file begins, if it has that tag. */
  public static Optional<List<Tlv>> inside(Bytes file, int tag) {
    return first(file).filter(one -> one.tag() == tag).flatMap(one -> all(one.value()));
  }

  /** All, one after the other; empty when they do not end with the bytes. */
  public static Optional<List<Tlv>> all(Bytes bytes) {
    List<Tlv> all = new ArrayList<>();
    int start = 0;
    while (start < bytes.length()) {
      Optional<At> next = at(bytes, start);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      all.add(next.get().one());
      start = next.get().end();
    }
    return Optional.of(all);
  }

  /** The value of a tag among some; of a tag that is not there nothing can be told. */
  public static Optional<Bytes> value(List<Tlv> all, int tag) {
    return all.stream().filter(one -> one.tag() == tag).findFirst().map(Tlv::value);
  }
}
