package dev.daicho.pki.status;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import dev.daicho.pki.der.DerFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * A question for the status of certificates (RFC 6960, 4.1). A signature on it is not looked at,
 * since everybody may ask.
 *
 * @param ids which certificates, at least one
 * @param nonce what the answer has to repeat, 1 to 32 bytes (RFC 9654, 2.1); empty when there is
 *     none
 */
public record StatusRequest(List<CertificateId> ids, Optional<Nonce> nonce) {

  /** More than any client sends, in bytes. */
  public static final int LONGEST = 1 << 16;

  /** How many certificates may be asked for at once. */
  public static final int MOST_IDS = 100;

  private static final int LONGEST_SERIAL = 20;

  /** Copies the list. */
  public StatusRequest {
    ids = List.copyOf(ids);
  }

  /** What comes of parsing. */
  public sealed interface Parsing permits Parsed, Malformed {}

  /** It could be read. */
  public record Parsed(StatusRequest request) implements Parsing {}

  /** It is not a request. */
  public record Malformed(DerFault fault) implements Parsing {}

  /** Reads a request in DER. */
  public static Parsing parse(byte[] bytes) {
    try {
      return new Parsed(Der.read(bytes, LONGEST, StatusRequest::read));
    } catch (DerException e) {
      return new Malformed(e.fault());
    }
  }

  private static StatusRequest read(ASN1Primitive element) throws DerException {
    TBSRequest asked = OCSPRequest.getInstance(element).getTbsRequest();
    if (asked.getVersion() != null && !asked.getVersion().hasValue(0)) {
      throw new DerException(0, "版が1ではありません。", "It is not of version 1.");
    }
    int count = asked.getRequestList().size();
    if (count == 0 || count > MOST_IDS) {
      throw new DerException(
          0,
          "一度に照会できるのは1件から" + MOST_IDS + "件までです。",
          "One to " + MOST_IDS + " certificates may be asked for.");
    }
    List<CertificateId> ids = new ArrayList<>();
    for (ASN1Encodable one : asked.getRequestList()) {
      Request single = Request.getInstance(one);
      refuseCritical(single.getSingleRequestExtensions(), null);
      ids.add(id(single));
    }
    Extensions extensions = asked.getRequestExtensions();
    refuseCritical(extensions, OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    return new StatusRequest(ids, Nonce.in(extensions));
  }

  private static CertificateId id(Request single) throws DerException {
    CertificateId id = new CertificateId(single.getReqCert());
    if (id.serial().toByteArray().length > LONGEST_SERIAL) {
      throw new DerException(0, "証明書番号が長すぎます。", "A serial number is too long.");
    }
    return id;
  }

  private static void refuseCritical(
      @Nullable Extensions extensions, @Nullable ASN1ObjectIdentifier known) throws DerException {
    if (extensions == null) {
      return;
    }
    for (ASN1ObjectIdentifier critical : extensions.getCriticalExtensionOIDs()) {
      if (!critical.equals(known)) {
        throw new DerException(
            0, "知らない重要な拡張があります: " + critical, "A critical extension is not known: " + critical);
      }
    }
  }
}
