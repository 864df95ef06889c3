package dev.daicho.pki.path;

import dev.daicho.pki.Verification;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import dev.daicho.pki.der.DerFault;
import dev.daicho.pki.der.DerInput;
import dev.daicho.pki.lint.Examined;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * A certificate that was read, with the very bytes that were signed.
 *
 * @param fields what it says
 * @param signed the bytes of the TBSCertificate
 * @param signature over them
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they were sent; never compared
public record ReadCertificate(Examined fields, byte[] signed, byte[] signature) {

  /** What a card's client can read at all (two bytes of length), in bytes. */
  public static final int LONGEST = (1 << 16) + 3;

  private static final int SEQUENCE = 0x30;
  private static final int BIT_STRING = 0x03;

  /** What comes of reading. */
  public sealed interface Reading permits Read, Malformed {}

  /** It could be read. */
  public record Read(ReadCertificate certificate) implements Reading {}

  /** It is not a certificate. */
  public record Malformed(DerFault fault) implements Reading {}

  /** Reads one in DER that fills the bytes. */
  public static Reading read(byte[] bytes) {
    try {
      Der.read(bytes, LONGEST, element -> element);
      return new Read(parts(bytes.clone()));
    } catch (DerException e) {
      return new Malformed(e.fault());
    } catch (IOException e) {
      throw new IllegalStateException("bytes that are held can be read", e);
    }
  }

  /** One that came inside something else. */
  static Reading of(Certificate certificate) {
    try {
      // As it was encoded, be that DER or not: this is what was signed.
      return read(certificate.getEncoded());
    } catch (IOException e) {
      throw new IllegalStateException("what was read can be encoded", e);
    }
  }

  private static ReadCertificate parts(byte[] bytes) throws IOException, DerException {
    DerInput in = new DerInput(new ByteArrayInputStream(bytes));
    in.enter(SEQUENCE);
    byte[] signed = in.element(SEQUENCE, bytes.length);
    in.element(SEQUENCE, bytes.length);
    byte[] signature =
        Der.read(
            in.element(BIT_STRING, bytes.length),
            bytes.length,
            element -> ASN1BitString.getInstance(element).getOctets());
    in.leave();
    in.end();
    Examined fields =
        Examined.read(bytes)
            .filter(ReadCertificate::timesRead)
            .orElseThrow(() ->
                new DerException(
                    0, "証明書の構造ではありません。", "It does not have the structure of a certificate."));
    return new ReadCertificate(fields, signed, signature);
  }

  private static boolean timesRead(Examined fields) {
    return fields.notBefore().instant().isPresent() && fields.notAfter().instant().isPresent();
  }

  /** Whether that key has signed it, by the algorithm that it names. */
  public boolean isSignedBy(SubjectPublicKeyInfo key) {
    return Verification.scheme(fields.inner())
        .filter(scheme -> Verification.holds(key, scheme, signed, signature))
        .isPresent();
  }

  /** The first second of its validity. */
  public Instant notBefore() {
    return fields.notBefore().instant().orElseThrow();
  }

  /** The last second of its validity. */
  public Instant notAfter() {
    return fields.notAfter().instant().orElseThrow();
  }

  /** Whether it is valid at that moment, both ends included. */
  public boolean covers(Instant moment) {
    Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
    return !second.isBefore(notBefore()) && !second.isAfter(notAfter());
  }

  /** Whether both hold the same. */
  public boolean isSame(ReadCertificate other) {
    return Arrays.equals(fields.der(), other.fields.der());
  }
}
