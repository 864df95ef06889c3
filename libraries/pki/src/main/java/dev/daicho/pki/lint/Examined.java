package dev.daicho.pki.lint;

import dev.daicho.pki.der.DerName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * A certificate taken apart as far as can be without judging it: what libraries refuse to read,
 * such as an extension that stands twice, is still visible here.
 */
public final class Examined {

  private static final int VERSION_TAG = 0;
  private static final int EXTENSIONS_TAG = 3;

  private final byte[] der;
  private final ASN1Sequence whole;
  private final ASN1Sequence prepared;
  private final int first;
  private final AlgorithmIdentifier outer;
  private final X500Name issuer;
  private final X500Name subject;
  private final List<Extension> extensions;

  /** What stands in each, taken apart once since many ask; absent where that cannot be. */
  private final IdentityHashMap<Extension, ASN1Primitive> contents = new IdentityHashMap<>();

  private Examined(byte[] der, ASN1Sequence whole) {
    if (whole.size() != 3) {
      throw new IllegalArgumentException("a certificate has three parts");
    }
    this.der = der;
    this.whole = whole;
    this.prepared = ASN1Sequence.getInstance(whole.getObjectAt(0));
    this.outer = AlgorithmIdentifier.getInstance(whole.getObjectAt(1));
    ASN1BitString.getInstance(whole.getObjectAt(2));
    this.first = prepared.getObjectAt(0) instanceof ASN1TaggedObject ? 1 : 0;
    this.issuer = X500Name.getInstance(prepared.getObjectAt(first + 2));
    this.subject = X500Name.getInstance(prepared.getObjectAt(first + 4));
    List<Extension> found = new ArrayList<>();
    for (int at = first + 6; at < prepared.size(); at++) {
      ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(prepared.getObjectAt(at));
      if (tagged.getTagNo() == EXTENSIONS_TAG) {
        for (ASN1Encodable one : ASN1Sequence.getInstance(tagged, true)) {
          found.add(Extension.getInstance(one));
        }
      }
    }
    this.extensions = List.copyOf(found);
    extensions.forEach(one ->
        tried(() -> ASN1Primitive.fromByteArray(one.getExtnValue().getOctets()))
            .ifPresent(content -> contents.put(one, content)));
    readAll();
  }

  /** Fails here rather than in whoever asks for a field later. */
  private void readAll() {
    Objects.requireNonNull(List.of(version(), serial(), inner(), issuer(), subject(), key()));
    Objects.requireNonNull(List.of(notBefore(), notAfter()));
    Objects.requireNonNull(
        List.of(
            DerName.read(issuer().toASN1Primitive()), DerName.read(subject().toASN1Primitive())));
  }

  /**
   * Takes bytes apart.
   *
   * @return empty when they are no certificate
   */
  public static Optional<Examined> read(byte[] der) {
    byte[] own = der.clone();
    return tried(
        () -> new Examined(own, ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(own))));
  }

  /** Takes one apart that was made here. */
  public static Examined of(Certificate certificate) {
    try {
      return read(certificate.getEncoded(ASN1Encoding.DER))
          .orElseThrow(() -> new IllegalArgumentException("it is no certificate"));
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be encoded", e);
    }
  }

  /** All of its bytes. */
  public byte[] der() {
    return der.clone();
  }

  /** The parts of the TBSCertificate. */
  public ASN1Sequence prepared() {
    return prepared;
  }

  /** 1, 2 or 3. */
  public int version() {
    return first == 0
        ? 1
        : ASN1Integer.getInstance((ASN1TaggedObject) prepared.getObjectAt(VERSION_TAG), true)
                .intValueExact()
            + 1;
  }

  /** The serial number, whatever its sign. */
  public BigInteger serial() {
    return ASN1Integer.getInstance(prepared.getObjectAt(first)).getValue();
  }

  /** The algorithm that is signed. */
  public AlgorithmIdentifier inner() {
    return AlgorithmIdentifier.getInstance(prepared.getObjectAt(first + 1));
  }

  /** The algorithm that stands beside the signature. */
  public AlgorithmIdentifier outer() {
    return outer;
  }

  /** Who issued it. */
  public X500Name issuer() {
    return issuer;
  }

  /** From when it is valid. */
  public WrittenTime notBefore() {
    return time(0);
  }

  /** Until when it is valid. */
  public WrittenTime notAfter() {
    return time(1);
  }

  private WrittenTime time(int at) {
    ASN1Primitive time =
        ASN1Sequence.getInstance(prepared.getObjectAt(first + 3)).getObjectAt(at).toASN1Primitive();
    if (!(time instanceof ASN1UTCTime) && !(time instanceof ASN1GeneralizedTime)) {
      throw new IllegalArgumentException("it is no time");
    }
    try {
      byte[] encoded = time.getEncoded();
      return new WrittenTime(
          time instanceof ASN1UTCTime,
          new String(encoded, 2, encoded.length - 2, StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("what was read can be encoded", e);
    }
  }

  /** Whom it is about. */
  public X500Name subject() {
    return subject;
  }

  /** The certified key. */
  public SubjectPublicKeyInfo key() {
    return SubjectPublicKeyInfo.getInstance(prepared.getObjectAt(first + 5));
  }

  /** Whether issuerUniqueID or subjectUniqueID is there. */
  public boolean hasUniqueIdentifiers() {
    for (int at = first + 6; at < prepared.size(); at++) {
      if (((ASN1TaggedObject) prepared.getObjectAt(at)).getTagNo() != EXTENSIONS_TAG) {
        return true;
      }
    }
    return false;
  }

  /** All extensions in their order, one that stands twice twice. */
  public List<Extension> extensions() {
    return extensions;
  }

  /** The first extension of a type. */
  public Optional<Extension> extension(ASN1ObjectIdentifier type) {
    return extensions.stream().filter(one -> one.getExtnId().equals(type)).findFirst();
  }

  /** What the first extension of a type says; empty when it is not there or not of its form. */
  public <T> Optional<T> value(ASN1ObjectIdentifier type, Function<ASN1Primitive, T> form) {
    return extension(type).flatMap(one -> read(one, form));
  }

  /** What one of its extensions says; empty when it is not of its form. */
  public <T> Optional<T> read(Extension extension, Function<ASN1Primitive, T> form) {
    ASN1Primitive content = contents.get(extension);
    return content == null ? Optional.empty() : tried(() -> form.apply(content));
  }

  /** Whether it is encoded in DER, the values of its extensions too. */
  public boolean isStrictlyDer() {
    return isEncodedAs(der, whole)
        && extensions.stream()
            .allMatch(one ->
                contents.containsKey(one)
                    && isEncodedAs(one.getExtnValue().getOctets(), contents.get(one)));
  }

  private static boolean isEncodedAs(byte[] der, ASN1Primitive content) {
    return tried(() -> content.getEncoded(ASN1Encoding.DER))
        .filter(again -> Arrays.equals(der, again))
        .isPresent();
  }

  /** What Bouncy Castle throws when something is not of a form. */
  private static <T> Optional<T> tried(Callable<T> reading) {
    try {
      return Optional.of(reading.call());
    } catch (IOException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      return Optional.empty();
    } catch (Exception e) {
      throw new IllegalStateException("reading throws nothing else", e);
    }
  }

  /** Whether basicConstraints call it an authority. */
  public boolean authority() {
    return value(Extension.basicConstraints, BasicConstraints::getInstance)
        .map(BasicConstraints::isCA)
        .orElse(false);
  }
}
