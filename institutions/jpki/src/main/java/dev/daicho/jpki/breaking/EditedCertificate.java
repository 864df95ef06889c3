package dev.daicho.jpki.breaking;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerTime;
import dev.daicho.pki.extension.KeyIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** What would be a good certificate, with one part changed before it is signed. */
final class EditedCertificate {

  static final int VERSION = 0;
  static final int ALGORITHM = 2;
  static final int ISSUER = 3;
  private static final int VALIDITY = 4;
  private static final int KEY = 6;
  private static final int EXTENSIONS = 7;

  private final List<ASN1Encodable> parts;
  private final List<ASN1Encodable> extensions;
  private AlgorithmIdentifier outer;

  EditedCertificate(TBSCertificate good) {
    this.parts =
        new ArrayList<>(List.of(ASN1Sequence.getInstance(good.toASN1Primitive()).toArray()));
    this.extensions =
        new ArrayList<>(
            List.of(
                ASN1Sequence.getInstance((ASN1TaggedObject) parts.get(EXTENSIONS), true)
                    .toArray()));
    this.outer = good.getSignature();
    parts.remove(EXTENSIONS);
  }

  EditedCertificate with(int part, ASN1Encodable value) {
    parts.set(part, value);
    return this;
  }

  EditedCertificate valid(Instant from, Instant until) {
    return with(VALIDITY, new DERSequence(new ASN1Encodable[] {time(from), time(until)}));
  }

  private static ASN1Primitive time(Instant moment) {
    try {
      return ASN1Primitive.fromByteArray(DerTime.encoded(moment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another algorithm beside the signature only. */
  EditedCertificate outside(AlgorithmIdentifier algorithm) {
    outer = algorithm;
    return this;
  }

  /** Another algorithm in both places. */
  EditedCertificate signedBy(AlgorithmIdentifier algorithm) {
    return with(ALGORITHM, algorithm).outside(algorithm);
  }

  EditedCertificate key(SubjectPublicKeyInfo key) {
    return with(KEY, key)
        .says(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(KeyIdentifier.of(key)));
  }

  EditedCertificate says(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return replaced(
        type, old -> new Extension(type, old.isCritical(), new DEROctetString(Der.encoded(value))));
  }

  private EditedCertificate replaced(ASN1ObjectIdentifier type, UnaryOperator<Extension> change) {
    extensions.replaceAll(one ->
        Extension.getInstance(one).getExtnId().equals(type)
            ? change.apply(Extension.getInstance(one))
            : one);
    return this;
  }

  EditedCertificate without(ASN1ObjectIdentifier type) {
    extensions.removeIf(one -> Extension.getInstance(one).getExtnId().equals(type));
    return this;
  }

  /** The same extension a second time. */
  EditedCertificate twice(ASN1ObjectIdentifier type) {
    extensions.addAll(
        extensions.stream()
            .filter(one -> Extension.getInstance(one).getExtnId().equals(type))
            .toList());
    return this;
  }

  EditedCertificate and(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
    extensions.add(new Extension(type, critical, new DEROctetString(Der.encoded(value))));
    return this;
  }

  byte[] sign(SigningKey key) {
    return sign(key::sign);
  }

  byte[] sign(Defect.Signs key) {
    List<ASN1Encodable> all = new ArrayList<>(parts);
    all.add(
        new DERTaggedObject(true, 3, new DERSequence(extensions.toArray(new ASN1Encodable[0]))));
    ASN1Sequence prepared = new DERSequence(all.toArray(new ASN1Encodable[0]));
    return Der.encoded(
        new DERSequence(
            new ASN1Encodable[] {
              prepared, outer, new DERBitString(key.of(Der.encoded(prepared)))
            }));
  }
}
