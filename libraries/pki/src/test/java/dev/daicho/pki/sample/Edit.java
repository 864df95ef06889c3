package dev.daicho.pki.sample;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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

/** A good certificate with some of its parts changed, signed again by its authority. */
public final class Edit {

  public static final int VERSION = 0;
  public static final int SERIAL = 1;
  public static final int ALGORITHM = 2;
  public static final int ISSUER = 3;
  public static final int VALIDITY = 4;
  public static final int SUBJECT = 5;
  public static final int KEY = 6;
  public static final int EXTENSIONS = 7;

  private final GoodCertificates from;
  private final CertificateKind kind;
  private final List<ASN1Encodable> parts;
  private final List<ASN1Encodable> extensions;
  private AlgorithmIdentifier outer;

  private Edit(GoodCertificates from, CertificateKind kind) {
    TBSCertificate good = from.prepare(kind);
    ASN1Sequence whole = ASN1Sequence.getInstance(good.toASN1Primitive());
    this.from = from;
    this.kind = kind;
    this.parts = new ArrayList<>(List.of(whole.toArray()));
    this.outer = good.getSignature();
    this.extensions =
        new ArrayList<>(
            List.of(
                ASN1Sequence.getInstance((ASN1TaggedObject) parts.get(EXTENSIONS), true)
                    .toArray()));
    parts.remove(EXTENSIONS);
  }

  public static Edit of(Generation generation, CertificateKind kind) {
    return new Edit(GoodCertificates.of(generation), kind);
  }

  /** Another part. */
  public Edit with(int part, ASN1Encodable value) {
    parts.set(part, value);
    return this;
  }

  /** One part more, before the extensions. */
  public Edit more(ASN1Encodable value) {
    parts.add(value);
    return this;
  }

  /** Both times, as they are encoded. */
  public Edit valid(ASN1Encodable from, ASN1Encodable until) {
    return with(VALIDITY, new DERSequence(new ASN1Encodable[] {from, until}));
  }

  /** Another algorithm beside the signature. */
  public Edit outside(AlgorithmIdentifier algorithm) {
    outer = algorithm;
    return this;
  }

  /** Another algorithm in both places. */
  public Edit signedBy(AlgorithmIdentifier algorithm) {
    return with(ALGORITHM, algorithm).outside(algorithm);
  }

  /** Another key, with its identifier. */
  public Edit key(SubjectPublicKeyInfo key) {
    return with(KEY, key)
        .says(Extension.subjectKeyIdentifier, new SubjectKeyIdentifier(KeyIdentifier.of(key)));
  }

  /** Another value of an extension. */
  public Edit says(ASN1ObjectIdentifier type, ASN1Encodable value) {
    return saysBytes(type, encoded(value));
  }

  /** Another value of an extension, byte for byte. */
  public Edit saysBytes(ASN1ObjectIdentifier type, byte[] value) {
    extensions.set(
        at(type), new Extension(type, old(type).isCritical(), new DEROctetString(value)));
    return this;
  }

  /** The other criticality of an extension. */
  public Edit otherCriticality(ASN1ObjectIdentifier type) {
    extensions.set(
        at(type), new Extension(type, !old(type).isCritical(), old(type).getExtnValue()));
    return this;
  }

  /** An extension in another encoding. */
  public Edit raw(ASN1ObjectIdentifier type, ASN1Encodable extension) {
    extensions.set(at(type), extension);
    return this;
  }

  /** Without an extension. */
  public Edit without(ASN1ObjectIdentifier type) {
    extensions.remove(at(type));
    return this;
  }

  /** One extension more, at the end. */
  public Edit and(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
    extensions.add(new Extension(type, critical, new DEROctetString(encoded(value))));
    return this;
  }

  /** The last two extensions in the other order. */
  public Edit lastTwoSwapped() {
    Collections.swap(extensions, extensions.size() - 2, extensions.size() - 1);
    return this;
  }

  /** An extension as it stands. */
  public Extension old(ASN1ObjectIdentifier type) {
    return Extension.getInstance(extensions.get(at(type)));
  }

  private int at(ASN1ObjectIdentifier type) {
    for (int at = 0; at < extensions.size(); at++) {
      if (Extension.getInstance(extensions.get(at)).getExtnId().equals(type)) {
        return at;
      }
    }
    throw new IllegalArgumentException("this kind has no extension " + type);
  }

  /** The whole of it. */
  public byte[] sign() {
    return sign(from.signer(kind));
  }

  /** The whole of it, signed by a key of one's choice. */
  public byte[] sign(SigningKey key) {
    List<ASN1Encodable> all = new ArrayList<>(parts);
    all.add(
        new DERTaggedObject(true, 3, new DERSequence(extensions.toArray(new ASN1Encodable[0]))));
    ASN1Sequence prepared = new DERSequence(all.toArray(new ASN1Encodable[0]));
    byte[] signature = key.sign(encoded(prepared));
    return encoded(
        new DERSequence(new ASN1Encodable[] {prepared, outer, new DERBitString(signature)}));
  }

  public static byte[] encoded(ASN1Encodable value) {
    try {
      return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
