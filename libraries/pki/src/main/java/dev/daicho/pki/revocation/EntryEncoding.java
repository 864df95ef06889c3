package dev.daicho.pki.revocation;

import dev.daicho.pki.der.DerException;
import dev.daicho.pki.der.DerTime;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/**
 * An entry of revokedCertificates in DER (RFC 5280, 5.1.2.6), by hand, since there are millions.
 */
final class EntryEncoding {

  /** The extension reasonCode, all but the code itself (RFC 5280, 5.3.1). */
  private static final byte[] REASON = {
    0x30, 0x0C, 0x30, 0x0A, 0x06, 0x03, 0x55, 0x1D, 0x15, 0x04, 0x03, 0x0A, 0x01
  };

  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;

  /** Where the serial number begins in an entry of less than 128 bytes. */
  private static final int SERIAL = 4;

  private static final int SHORT_FORM = 0x80;

  private EntryEncoding() {}

  static byte[] of(RevokedCertificate entry) {
    byte[] serial = entry.serial().toByteArray();
    byte[] when = DerTime.encoded(entry.when());
    // An unspecified reason is told by saying none.
    boolean reasoned = entry.reason() != RevocationReason.UNSPECIFIED;
    int length = 2 + serial.length + when.length + (reasoned ? REASON.length + 1 : 0);
    ByteBuffer all = ByteBuffer.allocate(2 + length);
    all.put((byte) SEQUENCE).put((byte) length);
    all.put((byte) INTEGER).put((byte) serial.length).put(serial);
    all.put(when);
    if (reasoned) {
      all.put(REASON).put((byte) entry.reason().code());
    }
    return all.array();
  }

  /** Tag and length, of any length. */
  static byte[] header(int tag, long length) {
    if (length < SHORT_FORM) {
      return new byte[] {(byte) tag, (byte) length};
    }
    byte[] written = BigInteger.valueOf(length).toByteArray();
    int sign = written[0] == 0 ? 1 : 0;
    ByteBuffer all = ByteBuffer.allocate(2 + written.length - sign);
    all.put((byte) tag).put((byte) (SHORT_FORM | (written.length - sign)));
    all.put(written, sign, written.length - sign);
    return all.array();
  }

  /**
   * Reads an entry as nearly all are and adds it.
   *
   * @return false when it is not quite like that, and {@link #read} shall tell what it is
   */
  static boolean addUsual(byte[] entry, RevokedEntries to) {
    int length = entry.length > 3 && entry[1] == entry.length - 2 ? entry[3] : 0;
    int time = SERIAL + length;
    if (length <= 0
        || entry.length < time + 2
        || entry[0] != SEQUENCE
        || entry[2] != INTEGER
        || entry[time + 1] < 0
        || !usualSerial(entry, length)) {
      return false;
    }
    int end = time + 2 + entry[time + 1];
    boolean reasoned = entry.length == end + REASON.length + 1;
    if ((entry.length != end && !reasoned)
        || (reasoned
            && !Arrays.equals(entry, end, end + REASON.length, REASON, 0, REASON.length))) {
      return false;
    }
    long when = DerTime.second(entry, time);
    int reason = reasoned ? entry[entry.length - 1] : 0;
    if (when == DerTime.UNUSUAL || !RevocationReason.exists(reason)) {
      return false;
    }
    to.add(entry, SERIAL, length, when, reason);
    return true;
  }

  /** Positive, of at most 20 bytes, without a zero in front that need not be there. */
  private static boolean usualSerial(byte[] entry, int length) {
    return length <= RevokedCertificate.LONGEST_SERIAL
        && (entry[SERIAL] > 0 || (entry[SERIAL] == 0 && length > 1 && entry[SERIAL + 1] < 0));
  }

  static RevokedCertificate read(ASN1Primitive element) throws DerException {
    ASN1Sequence parts = ASN1Sequence.getInstance(element);
    if (parts.size() < 2 || parts.size() > 3) {
      throw new DerException(0, "失効情報の項目の数が違います。", "An entry has two or three parts.");
    }
    return new RevokedCertificate(
        ASN1Integer.getInstance(parts.getObjectAt(0)).getValue(),
        DerTime.read(parts.getObjectAt(1).toASN1Primitive()),
        parts.size() == 2
            ? RevocationReason.UNSPECIFIED
            : reason(Extensions.getInstance(parts.getObjectAt(2))));
  }

  private static RevocationReason reason(Extensions extensions) throws DerException {
    ListExtensions.refuseUnknownCritical(extensions, Extension.reasonCode);
    Extension reason = extensions.getExtension(Extension.reasonCode);
    if (reason == null) {
      return RevocationReason.UNSPECIFIED;
    }
    return RevocationReason.of(ASN1Enumerated.getInstance(reason.getParsedValue()).getValue())
        .orElseThrow(() -> new DerException(0, "失効理由がありません。", "There is no such reason."));
  }
}
