package dev.daicho.pki.revocation;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.Verification;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import dev.daicho.pki.der.DerInput;
import dev.daicho.pki.der.DerName;
import dev.daicho.pki.der.DerTime;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/** Reads one list from beginning to end (RFC 5280, 5.1), hashing what was signed on the way. */
final class RevocationListReader {

  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;
  private static final int BIT_STRING = 0x03;
  private static final int UTC_TIME = 0x17;
  private static final int EXTENSIONS = 0xA0;

  /** Names, extensions and signatures are not longer, in bytes. */
  private static final int LONGEST_PART = 1 << 14;

  /** Entries are not longer, in bytes. */
  private static final int LONGEST_ENTRY = 1 << 10;

  private final DerInput in;
  private final int most;
  private final MessageDigest sha256 = digest("SHA-256");
  private final MessageDigest sha384 = digest("SHA-384");

  RevocationListReader(InputStream in, int most) {
    this.in = new DerInput(in);
    this.most = most;
  }

  RevocationList.Reading read() throws IOException {
    try {
      return list();
    } catch (DerException e) {
      return new RevocationList.Malformed(e.fault());
    }
  }

  private RevocationList.Reading list() throws IOException, DerException {
    in.enter(SEQUENCE);
    // Which hash it is, stands inside what is hashed.
    in.hash(List.of(sha256, sha384));
    in.enter(SEQUENCE);
    if (!part(INTEGER, ASN1Integer::getInstance).hasValue(1)) {
      throw wrong("版が2ではありません。", "It is not of version 2.");
    }
    AlgorithmIdentifier inside = part(SEQUENCE, AlgorithmIdentifier::getInstance);
    X500Name issuer = part(SEQUENCE, DerName::read);
    Instant thisUpdate = part(in.tag(), DerTime::read);
    Instant nextUpdate = part(in.tag(), DerTime::read);
    RevokedEntries entries = new RevokedEntries();
    if (in.tag() == SEQUENCE) {
      entries(entries);
    }
    in.enter(EXTENSIONS);
    ListTerms terms = terms(part(SEQUENCE, Extensions::getInstance), thisUpdate, nextUpdate);
    in.leave();
    in.leave();
    in.hash(List.of());
    RevocationList.Seal seal = seal(inside);
    in.leave();
    in.end();
    long seed = ByteBuffer.wrap(seal.hash()).getLong();
    if (entries.index(seed).isPresent()) {
      throw wrong("同じ番号が二度あります。", "A serial number stands twice.");
    }
    return new RevocationList.Read(new RevocationList(issuer, terms, entries, seed), seal);
  }

  private void entries(RevokedEntries entries) throws IOException, DerException {
    in.enter(SEQUENCE);
    while (in.tag() == SEQUENCE) {
      if (entries.size() == most) {
        throw wrong("失効情報が多すぎます。", "It has too many entries.");
      }
      byte[] entry = in.element(SEQUENCE, LONGEST_ENTRY);
      if (!EntryEncoding.addUsual(entry, entries)) {
        entries.add(read(entry, EntryEncoding::read));
      }
    }
    in.leave();
  }

  private ListTerms terms(Extensions extensions, Instant thisUpdate, Instant nextUpdate)
      throws DerException {
    try {
      ListExtensions.refuseUnknownCritical(
          extensions, Extension.deltaCRLIndicator, Extension.issuingDistributionPoint);
      BigInteger number = ListExtensions.integer(extensions, Extension.cRLNumber);
      if (number == null) {
        throw wrong("番号がありません。", "It has no number.");
      }
      return new ListTerms(
          number,
          thisUpdate,
          nextUpdate,
          ListExtensions.point(extensions),
          ListExtensions.integer(extensions, Extension.deltaCRLIndicator));
    } catch (RuntimeException e) {
      // Bouncy Castle reads what is inside an extension only now.
      throw wrong("拡張が読めません。", "An extension cannot be read.");
    }
  }

  private RevocationList.Seal seal(AlgorithmIdentifier inside) throws IOException, DerException {
    AlgorithmIdentifier outside = part(SEQUENCE, AlgorithmIdentifier::getInstance);
    if (!outside.equals(inside)) {
      throw wrong("内外の署名方式が違います。", "The algorithms inside and outside differ.");
    }
    SignatureScheme scheme =
        Verification.scheme(inside)
            .orElseThrow(() -> wrong("使われない署名方式です。", "Its signature algorithm is not in use."));
    byte[] signature = part(BIT_STRING, element -> ASN1BitString.getInstance(element).getOctets());
    byte[] hash = (scheme == SignatureScheme.ECDSA_SHA384 ? sha384 : sha256).digest();
    return new RevocationList.Seal(scheme, hash, signature);
  }

  private <T> T part(int tag, Der.Reading<T> reading) throws IOException, DerException {
    int expected = tag == -1 ? UTC_TIME : tag;
    return read(in.element(expected, LONGEST_PART), reading);
  }

  private <T> T read(byte[] element, Der.Reading<T> reading) throws DerException {
    long from = in.offset() - element.length;
    try {
      return Der.read(element, element.length, reading);
    } catch (DerException e) {
      throw new DerException(from + e.fault().offset(), e.fault().why().ja(), e.fault().why().en());
    }
  }

  private DerException wrong(String ja, String en) {
    return new DerException(in.offset(), ja, en);
  }

  private static MessageDigest digest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + name, e);
    }
  }
}
