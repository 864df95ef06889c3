package dev.daicho.pki.lint;

import dev.daicho.pki.der.DerFault;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.revocation.RevocationReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/**
 * Looks whether a revocation list does as RFC 5280, 5 demands. What its reader demands already is
 * one finding: DER, version 2, the same algorithm inside and outside and in use, nextUpdate, a
 * number, no serial number twice, no unknown critical extension.
 */
public final class ListLinter {

  private static final Clause LIST =
      Clause.rfc5280(
          "5.1", "失効リスト（版2）の構文に従うこと", "has the syntax of a revocation list of version 2");
  private static final Clause KEY =
      Clause.rfc5280("5.2.1", "発行者鍵識別子があること", "has an authorityKeyIdentifier");
  private static final Clause NUMBER =
      Clause.rfc5280("5.2.3", "番号の拡張が重要でないこと", "its cRLNumber is not critical");
  private static final Clause REMOVED =
      Clause.rfc5280("5.3.1", "完全なリストに「リストからの除去」がないこと", "a complete list has no removeFromCRL");
  private static final Clause REAL =
      Clause.of(
          "JPKI profile",
          "issuer",
          "実在の認証局の名前O=JPKIを名乗らないこと",
          "its issuer never has the name of the real one, O=JPKI");

  private ListLinter() {}

  /** All findings; none for a list as it should be. */
  public static List<Finding> examine(byte[] der) {
    try {
      RevocationList.Reading reading = RevocationList.read(new ByteArrayInputStream(der));
      return reading instanceof RevocationList.Read read
          ? findings(read.list(), extensions(der))
          : List.of(malformed(((RevocationList.Malformed) reading).fault()));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes that are held can be read", e);
    }
  }

  private static Finding malformed(DerFault fault) {
    return new Finding("RevocationList", LIST, fault.why().en() + " (" + fault.offset() + ")");
  }

  private static Extensions extensions(byte[] der) throws IOException {
    return CertificateList.getInstance(ASN1Primitive.fromByteArray(der))
        .getTBSCertList()
        .getExtensions();
  }

  private static List<Finding> findings(RevocationList list, Extensions extensions) {
    List<Finding> all = new ArrayList<>();
    if (AuthorityKeyIdentifier.fromExtensions(extensions) == null) {
      all.add(new Finding("ListAuthorityKey", KEY, "-"));
    }
    if (extensions.getExtension(Extension.cRLNumber).isCritical()) {
      all.add(
          new Finding(
              "ListNumber",
              NUMBER,
              String.valueOf(
                  ASN1Integer.getInstance(
                      extensions.getExtension(Extension.cRLNumber).getParsedValue()))));
    }
    AtomicInteger removed = new AtomicInteger();
    list.forEach(entry -> {
      if (entry.reason() == RevocationReason.REMOVE_FROM_CRL) {
        removed.incrementAndGet();
      }
    });
    if (removed.get() > 0 && list.terms().changesSince().isEmpty()) {
      all.add(new Finding("ListRemoves", REMOVED, removed.toString()));
    }
    if (named(list.issuer(), "JPKI")) {
      all.add(new Finding("NotTheRealName", REAL, list.issuer().toString()));
    }
    return all;
  }

  private static boolean named(X500Name name, String organization) {
    return List.of(name.getRDNs(BCStyle.O)).stream()
        .anyMatch(part -> part.getFirst().getValue().toString().equals(organization));
  }
}
