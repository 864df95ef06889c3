package dev.daicho.jpki.publish;

import dev.daicho.pki.der.Der;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponseBytes;

/** Breaks the signature of an answer, and nothing else. */
final class Signatures {

  private Signatures() {}

  /** The same OCSPResponse with the last bit of its signature turned; as it was without one. */
  static byte[] broken(byte[] response) {
    try {
      OCSPResponse whole = OCSPResponse.getInstance(ASN1Primitive.fromByteArray(response));
      ResponseBytes bytes = whole.getResponseBytes();
      if (bytes == null) {
        return response;
      }
      ASN1OctetString inside = bytes.getResponse();
      BasicOCSPResponse basic =
          BasicOCSPResponse.getInstance(ASN1Primitive.fromByteArray(inside.getOctets()));
      byte[] signature = basic.getSignature().getBytes();
      signature[signature.length - 1] ^= 1;
      BasicOCSPResponse wrong =
          new BasicOCSPResponse(
              basic.getTbsResponseData(),
              basic.getSignatureAlgorithm(),
              new DERBitString(signature),
              basic.getCerts());
      return Der.encoded(
          new OCSPResponse(
              whole.getResponseStatus(),
              new ResponseBytes(bytes.getResponseType(), new DEROctetString(Der.encoded(wrong)))));
    } catch (IOException e) {
      throw new UncheckedIOException("what was made here can be read", e);
    }
  }
}
