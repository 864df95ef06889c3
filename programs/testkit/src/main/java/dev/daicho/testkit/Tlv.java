package dev.daicho.testkit;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A tagged value in a file of the card: a tag of one or two bytes, a length by BER. */
final class Tlv {

  private static final int LONG_TAG = 0x1F;

  private final int tag;
  private final byte[] value;

  private Tlv(int tag, byte[] value) {
    this.tag = tag;
    this.value = value;
  }

  int tag() {
    return tag;
  }

  byte[] value() {
    return value.clone();
  }

  /** The one with which a file begins; what stands behind it is filler. Empty when it is none. */
  static Optional<Tlv> first(byte[] file) {
    return next(ByteBuffer.wrap(file));
  }

  /** All, one after the other, by tag; none when they do not end with the bytes. */
  static Map<Integer, byte[]> all(byte[] bytes) {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    Map<Integer, byte[]> all = new LinkedHashMap<>();
    while (rest.hasRemaining()) {
      Optional<Tlv> next = next(rest);
      if (next.isEmpty()) {
        return Map.of();
      }
      all.put(next.get().tag, next.get().value);
    }
    return all;
  }

  private static Optional<Tlv> next(ByteBuffer rest) {
    try {
      int tag = rest.get() & 0xFF;
      if ((tag & LONG_TAG) == LONG_TAG) {
        tag = tag << 8 | (rest.get() & 0xFF);
      }
      int length = length(rest);
      if (length < 0 || length > rest.remaining()) {
        return Optional.empty();
      }
      byte[] value = new byte[length];
      rest.get(value);
      return Optional.of(new Tlv(tag, value));
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
  }

  /** Below 0 when it is longer than any file of a card. */
  private static int length(ByteBuffer rest) {
    int first = rest.get() & 0xFF;
    return switch (first) {
      case 0x81 -> rest.get() & 0xFF;
      case 0x82 -> rest.getShort() & 0xFFFF;
      default -> first < 0x80 ? first : -1;
    };
  }
}
