package dev.daicho.pki.der;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What strangers send: by name, made from something good. None of it is good. */
public final class BrokenDer {

  private BrokenDer() {}

  /** All kinds. */
  public static Map<String, byte[]> of(byte[] good) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    for (int i = 0; i < good.length; i++) {
      all.put("cut after " + i, Arrays.copyOf(good, i));
    }
    all.put("a byte more", Arrays.copyOf(good, good.length + 1));
    all.put("a length of 2 GB", new byte[] {0x30, (byte) 0x84, 0x7F, -1, -1, -1, 0x30, 0x00});
    all.put("a length of 4 GB", new byte[] {0x30, (byte) 0x84, -1, -1, -1, -1, 0x30, 0x00});
    all.put("a length of nine bytes", new byte[] {0x30, (byte) 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1});
    all.put("a length not the shortest", new byte[] {0x30, (byte) 0x81, 0x02, 0x05, 0x00});
    byte[] indefinite = new byte[good.length + 4];
    indefinite[0] = 0x30;
    indefinite[1] = (byte) 0x80;
    System.arraycopy(good, 0, indefinite, 2, good.length);
    all.put("an indefinite length", indefinite);
    all.put("nested 10,000 deep", nested(10_000));
    all.put("nested indefinitely", indefinitely(10_000));
    all.put("a huge integer", within(0x02, 8_000));
    all.put("a huge integer alone", Arrays.copyOfRange(within(0x02, 8_000), 4, 8_008));
    all.put("a huge object identifier", within(0x06, 8_000));
    all.put("a null", new byte[] {0x05, 0x00});
    all.put("an empty sequence", new byte[] {0x30, 0x00});
    all.put("a high tag", new byte[] {0x3F, (byte) 0x81, 0x00, 0x00});
    all.put("words", "GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    return all;
  }

  private static byte[] nested(int depth) {
    byte[] inner = new byte[0];
    byte[][] headers = new byte[depth][];
    int length = 0;
    for (int i = 0; i < depth; i++) {
      headers[i] = header(0x30, length);
      length += headers[i].length;
    }
    byte[] all = new byte[length + inner.length];
    int at = 0;
    for (int i = depth - 1; i >= 0; i--) {
      System.arraycopy(headers[i], 0, all, at, headers[i].length);
      at += headers[i].length;
    }
    return all;
  }

  private static byte[] indefinitely(int depth) {
    byte[] all = new byte[2 * depth];
    for (int i = 0; i < all.length; i += 2) {
      all[i] = 0x30;
      all[i + 1] = (byte) 0x80;
    }
    return all;
  }

  private static byte[] within(int tag, int length) {
    byte[] inner = header(tag, length);
    byte[] outer = header(0x30, inner.length + length);
    byte[] all = new byte[outer.length + inner.length + length];
    Arrays.fill(all, (byte) 0x7F);
    System.arraycopy(outer, 0, all, 0, outer.length);
    System.arraycopy(inner, 0, all, outer.length, inner.length);
    return all;
  }

  private static byte[] header(int tag, int length) {
    if (length < 0x80) {
      return new byte[] {(byte) tag, (byte) length};
    }
    if (length < 0x100) {
      return new byte[] {(byte) tag, (byte) 0x81, (byte) length};
    }
    return new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
  }
}
