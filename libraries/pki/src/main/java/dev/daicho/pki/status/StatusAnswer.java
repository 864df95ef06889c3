package dev.daicho.pki.status;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.Verification;
import dev.daicho.pki.der.DerFault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * An answer that was read, field by field (RFC 6960, 4.2). Whether to believe it, the reader
 * decides: by the signature, by who the responder is, by the times and the nonce.
 *
 * @param responder who says it has signed, by name or by key
 * @param producedAt when it was signed
 * @param statuses what it says, at least one
 * @param nonce what it repeats of the question
 * @param certificates that came with it
 * @param seal its signature
 */
public record StatusAnswer(
    ResponderID responder,
    Instant producedAt,
    List<Single> statuses,
    Optional<Nonce> nonce,
    List<Certificate> certificates,
    Seal seal) {

  /** More than a hundred certificates' answers with their chains, in bytes. */
  public static final int LONGEST = 1 << 18;

  /** Copies the lists. */
  public StatusAnswer {
    statuses = List.copyOf(statuses);
    certificates = List.copyOf(certificates);
  }

  /** What is said of one certificate. */
  public record Single(
      CertificateId id,
      CertificateStatus status,
      Instant thisUpdate,
      Optional<Instant> nextUpdate) {}

  /**
   * The signature.
   *
   * @param signed the bytes that were signed (tbsResponseData)
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they are sent; never compared
  public record Seal(SignatureScheme scheme, byte[] signed, byte[] signature) {
    /** Whether it is that key's. */
    public boolean isOf(SubjectPublicKeyInfo key) {
      return Verification.holds(key, scheme, signed, signature);
    }
  }

  /** What comes of reading. */
  public sealed interface Reading permits Read, Refused, Malformed {}

  /** It answers. */
  public record Read(StatusAnswer answer) implements Reading {}

  /** The responder did not answer, and says why. */
  public record Refused(ReplyStatus why) implements Reading {}

  /** It is not an OCSP response, or one that is not understood here. */
  public record Malformed(DerFault fault) implements Reading {}

  /** Reads a response in DER. */
  public static Reading read(byte[] bytes) {
    return StatusAnswerReader.read(bytes);
  }
}
