package dev.daicho.card;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.content.CvCertificate;
import dev.daicho.chip.content.KeyId;
import dev.daicho.chip.content.NextVoucher;
import dev.daicho.chip.content.RsaKey;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.DigestInfoKey;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.List;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * The keys with which a municipality signs what stands in the text and the surface application of
 * its residents' cards, with their certificates.
 */
public final class MunicipalSeal {

  private final MunicipalityCode municipality;
  private final SigningKey key;
  private final DigestInfoKey face;
  private final CvCertificate text;
  private final CvCertificate surface;
  private final Personalise.@Nullable Certified next;

  private MunicipalSeal(
      MunicipalityCode municipality,
      SigningKey key,
      DigestInfoKey face,
      CvCertificate text,
      CvCertificate surface,
      Personalise.@Nullable Certified next) {
    this.municipality = municipality;
    this.key = key;
    this.face = face;
    this.text = text;
    this.surface = surface;
    this.next = next;
  }

  /**
   * One key for both applications, certified by the issuer of each.
   *
   * @param pair RSA-2048
   */
  public static MunicipalSeal of(
      MunicipalityCode municipality, KeyPair pair, CvIssuer text, CvIssuer surface) {
    KeyId id = KeyId.ofMunicipality(municipality.base());
    RsaKey key = RsaKey.of(pair.getPublic());
    PrivateKey signs = pair.getPrivate();
    return new MunicipalSeal(
        municipality,
        SigningKey.of(signs, SignatureScheme.RSA_SHA256),
        DigestInfoKey.of(signs),
        text.certify(id, key),
        surface.certify(id, key),
        null);
  }

  /**
   * With a key for the next card. That its certificate is one of X.509 is ours.
   *
   * @param more of P-384
   * @throws IllegalArgumentException when it is of another kind
   */
  public MunicipalSeal andNext(Personalise.Certified more) {
    NextCard.check(more.pair().getPublic());
    return new MunicipalSeal(municipality, key, face, text, surface, more);
  }

  private Personalise.Certified next() {
    if (next == null) {
      throw new IllegalArgumentException("the municipality has no key for the next card");
    }
    return next;
  }

  Certificate nextCertificate() {
    return next().certificate();
  }

  /** Vouches for files of the next card. */
  NextVoucher vouch(Bytes... files) {
    SigningKey signs = SigningKey.of(next().pair().getPrivate(), SignatureScheme.ECDSA_SHA384);
    List<Bytes> digests = NextVoucher.digests(files);
    return new NextVoucher(digests, Bytes.of(signs.sign(NextVoucher.signed(digests).toArray())));
  }

  MunicipalityCode municipality() {
    return municipality;
  }

  CvCertificate text() {
    return text;
  }

  CvCertificate surface() {
    return surface;
  }

  Bytes sign(Bytes message) {
    return Bytes.of(key.sign(message.toArray()));
  }

  /** A DigestInfo that holds more than one digest, as that of the card's face. */
  Bytes signDigestInfo(Bytes digestInfo) {
    return Bytes.of(face.sign(digestInfo.toArray()));
  }
}
