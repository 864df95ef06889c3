package dev.daicho.testkit;

import java.io.ByteArrayOutputStream;

/** Short commands (ISO/IEC 7816-4, 5.2). */
final class Apdu {

  /** As Le: whatever there is, up to 256 bytes. */
  static final int ALL = 256;

  private static final int CURRENT = 0x80;
  private static final int NO_INFORMATION = 0x0C;

  private Apdu() {}

  static byte[] selectApplication(byte[] aid) {
    return of(0, 0xA4, 0x04, NO_INFORMATION, aid, 0);
  }

  static byte[] selectFile(int file) {
    return of(0, 0xA4, 0x02, NO_INFORMATION, new byte[] {(byte) (file >> 8), (byte) file}, 0);
  }

  static byte[] read(int offset) {
    return of(0, 0xB0, offset >> 8, offset & 0xFF, new byte[0], ALL);
  }

  /** Shows a PIN to the file that is selected; without one, asks how many tries are left. */
  static byte[] verify(byte[] pin) {
    return of(0, 0x20, 0, CURRENT, pin, 0);
  }

  /** Signs with the key that is selected. */
  static byte[] sign(byte[] digestInfo) {
    return of(0x80, 0x2A, 0, CURRENT, digestInfo, ALL);
  }

  static byte[] getResponse(int expected) {
    return of(0, 0xC0, 0, 0, new byte[0], expected);
  }

  /**
   * The bytes.
   *
   * @param data at most 255
   * @param expected Ne, at most 256; 0 for none
   */
  static byte[] of(int cla, int ins, int p1, int p2, byte[] data, int expected) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int one : new int[] {cla, ins, p1, p2}) {
      bytes.write(one);
    }
    if (data.length > 0) {
      bytes.write(data.length);
      bytes.writeBytes(data);
    }
    if (expected > 0) {
      bytes.write(expected);
    }
    return bytes.toByteArray();
  }
}
