package dev.daicho.jpki;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.subject.BasicAttributes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * What somebody applies for who wants a certificate on a phone (公的個人認証法16条の2第2項, 35条の2第2項; 施行令7条の2,
 * 23条の2). It is signed with the card's signing key.
 *
 * @param kind {@link CertificateKind#PHONE_SIGNING} or {@link CertificateKind#PHONE_AUTHENTICATION}
 * @param card the number of the signing certificate on the card, for both kinds
 * @param attributes the applicant's, as they are on record
 * @param phone the phone's own number
 * @param key the public key, made in the phone
 * @param at when it was made, so that no two are the same
 */
public record PhoneApplication(
    CertificateKind kind,
    CertificateNumber card,
    BasicAttributes attributes,
    String phone,
    SubjectPublicKeyInfo key,
    Instant at) {

  /** Checks the kind. */
  public PhoneApplication {
    if (kind != CertificateKind.PHONE_SIGNING && kind != CertificateKind.PHONE_AUTHENTICATION) {
      throw new IllegalArgumentException("this application is about certificates on phones");
    }
  }

  /** Just what is signed: each part with its length before it. */
  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(all)) {
      out.writeUTF("phone application 1");
      out.writeUTF(kind.name());
      out.writeUTF(card.toString());
      byte[] stated = attributes.encode().getEncoded(ASN1Encoding.DER);
      out.writeInt(stated.length);
      out.write(stated);
      out.writeUTF(phone);
      byte[] encoded = key.getEncoded(ASN1Encoding.DER);
      out.writeInt(encoded.length);
      out.write(encoded);
      out.writeUTF(at.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return all.toByteArray();
  }
}
