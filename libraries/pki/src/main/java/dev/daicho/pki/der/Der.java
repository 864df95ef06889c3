package dev.daicho.pki.der;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;

/** Reads what is small enough to be held. */
public final class Der {

  private Der() {}

  /** Makes something of an element. May throw whatever Bouncy Castle throws. */
  @FunctionalInterface
  public interface Reading<T> {
    /** What the element says. */
    T of(ASN1Primitive element) throws DerException, IOException;
  }

  /**
   * Reads one element that fills the bytes.
   *
   * @param most how many bytes there may be
   * @throws DerException when there are more, when it is not DER, or not what was expected
   */
  public static <T> T read(byte[] bytes, int most, Reading<T> reading) throws DerException {
    if (bytes.length > most) {
      throw new DerException(
          most, "長すぎます（最大" + most + "バイト）。", "It is too long: at most " + most + " bytes.");
    }
    DerShape.check(bytes);
    try {
      return reading.of(ASN1Primitive.fromByteArray(bytes));
    } catch (IOException | RuntimeException e) {
      // Bouncy Castle tells of a wrong structure by many kinds of exceptions, all meaning this one.
      throw new DerException(0, "求められる構造ではありません。", "It does not have the expected structure.");
    }
  }

  /** The DER of what was made or read here. */
  public static byte[] encoded(ASN1Encodable value) {
    try {
      return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("what is held can be encoded", e);
    }
  }

  /**
   * An element around parts that are encoded already, for what is made often.
   *
   * @param tag one byte
   * @param parts in their order, the content
   */
  public static byte[] wrapped(int tag, byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    int bytes = length < 0x80 ? 0 : (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
    ByteBuffer all = ByteBuffer.allocate(2 + bytes + length);
    all.put((byte) tag);
    all.put((byte) (bytes == 0 ? length : 0x80 | bytes));
    for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      all.put((byte) (length >> shift));
    }
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }
}
