package dev.daicho.jpki.breaking;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Certificates in broken DER. */
final class CertificateEncoding implements Family {

  private static final Expected BROKEN = Expected.refused("WellFormed", "RFC 5280", "4.1");
  private static final OpenSslJudges LENIENT =
      OpenSslJudges.none("opensslはBERを読み、後のバイトを見ない", "openssl reads BER, and not what follows");

  /** Of a certificate of 256 to 65535 bytes: 30 82 and two bytes of length. */
  private static final int HEADER = 4;

  @Override
  public List<Sample> samples(GoodPieces good) {
    byte[] whole = good.signing().bytes();
    byte[] contents = Arrays.copyOfRange(whole, HEADER, whole.length);
    return List.of(
        of(
            good,
            "encoding-trailing-byte",
            "証明書の後に1バイト続く",
            "a byte follows it",
            Arrays.copyOf(whole, whole.length + 1),
            LENIENT),
        of(
            good,
            "encoding-cut",
            "最後の1バイトが欠けた証明書",
            "its last byte is missing",
            Arrays.copyOf(whole, whole.length - 1),
            OpenSslJudges.VERIFY),
        of(
            good,
            "encoding-cut-in-the-middle",
            "途中で切れた証明書",
            "it ends in the middle",
            Arrays.copyOf(whole, whole.length / 2),
            OpenSslJudges.VERIFY),
        of(
            good,
            "encoding-length-not-shortest",
            "長さが最短でない（30 83 00 …）",
            "its length is not written in the shortest way",
            joined(new byte[] {0x30, (byte) 0x83, 0, whole[2], whole[3]}, contents),
            LENIENT),
        of(
            good,
            "encoding-indefinite-length",
            "不定長で書かれた証明書（BER）",
            "of indefinite length, which is BER",
            joined(new byte[] {0x30, (byte) 0x80}, contents, new byte[2]),
            LENIENT),
        of(
            good,
            "encoding-length-too-long",
            "長さがバイト数を超える",
            "its length is more than there is",
            longer(whole, 2, 5),
            OpenSslJudges.VERIFY),
        of(
            good,
            "encoding-length-too-short",
            "長さがバイト数に足りない",
            "its length is less than its contents",
            longer(whole, 2, -5),
            OpenSslJudges.VERIFY),
        of(
            good,
            "encoding-inner-length-beyond",
            "内側の長さが外側を超える",
            "a length inside goes beyond what encloses it",
            longer(whole, HEADER + 2, contents.length),
            OpenSslJudges.VERIFY),
        of(
            good,
            "encoding-of-4-gigabytes",
            "4ギガバイトの長さを称する証明書",
            "it claims to be of 4 gigabytes",
            joined(new byte[] {0x30, (byte) 0x84, -1, -1, -1, -1}, contents),
            OpenSslJudges.VERIFY));
  }

  private static Sample of(
      GoodPieces good, String id, String ja, String en, byte[] bad, OpenSslJudges openssl) {
    return good.certificate(id, ja, en, bad, BROKEN, openssl);
  }

  /** With another length, of two bytes at a place. */
  private static byte[] longer(byte[] whole, int at, int by) {
    byte[] changed = whole.clone();
    ByteBuffer bytes = ByteBuffer.wrap(changed);
    bytes.putShort(at, (short) (bytes.getShort(at) + by));
    return changed;
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
