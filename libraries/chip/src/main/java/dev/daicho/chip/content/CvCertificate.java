package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * A card-verifiable certificate of a municipality's key: 568 bytes.
 *
 * @param issuer whose key certifies
 * @param subject whose key is certified
 * @param signature PKCS#1 v1.5 with SHA-256 over {@link #body}, 256 bytes
 */
public record CvCertificate(KeyId issuer, KeyId subject, RsaKey key, Bytes signature) {

  private static final int TEMPLATE = 0x7F21;
  private static final int BODY = 0x5F4E;
  private static final int SIGNATURE = 0x5F37;

  /** What is signed, 297 bytes. */
  public static Bytes body(KeyId issuer, KeyId subject, RsaKey key) {
    return issuer.encoded().and(subject.encoded()).and(key.encoded());
  }

  /** What is signed. */
  public Bytes body() {
    return body(issuer, subject, key);
  }

  /** The file. */
  public Bytes encoded() {
    return Tlv.encoded(TEMPLATE, Tlv.encoded(BODY, body()).and(Tlv.encoded(SIGNATURE, signature)));
  }

  /** Without its template, as GET DATA gives it. */
  public Bytes withoutTemplate() {
    return Tlv.encoded(BODY, body()).and(Tlv.encoded(SIGNATURE, signature));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<CvCertificate> read(Bytes file) {
    return Tlv.inside(file, TEMPLATE).flatMap(CvCertificate::read);
  }

  private static Optional<CvCertificate> read(List<Tlv> parts) {
    Optional<Bytes> body =
        Tlv.value(parts, BODY).filter(one -> one.length() == 2 * KeyId.LENGTH + RsaKey.LENGTH);
    Optional<Bytes> signature = Tlv.value(parts, SIGNATURE);
    if (body.isEmpty() || signature.isEmpty()) {
      return Optional.empty();
    }
    Optional<KeyId> issuer = KeyId.read(body.get().slice(0, KeyId.LENGTH));
    Optional<KeyId> subject = KeyId.read(body.get().slice(KeyId.LENGTH, 2 * KeyId.LENGTH));
    Optional<RsaKey> key = RsaKey.read(body.get().from(2 * KeyId.LENGTH));
    return issuer.isPresent() && subject.isPresent() && key.isPresent()
        ? Optional.of(new CvCertificate(issuer.get(), subject.get(), key.get(), signature.get()))
        : Optional.empty();
  }
}
