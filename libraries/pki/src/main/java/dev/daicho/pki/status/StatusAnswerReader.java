package dev.daicho.pki.status;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.Verification;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import dev.daicho.pki.der.DerName;
import dev.daicho.pki.der.DerTime;
import dev.daicho.pki.revocation.RevocationReason;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extensions;

/** Reads an OCSPResponse. */
final class StatusAnswerReader {

  private StatusAnswerReader() {}

  static StatusAnswer.Reading read(byte[] bytes) {
    try {
      return Der.read(bytes, StatusAnswer.LONGEST, StatusAnswerReader::response);
    } catch (DerException e) {
      return new StatusAnswer.Malformed(e.fault());
    }
  }

  private static StatusAnswer.Reading response(ASN1Primitive element)
      throws DerException, IOException {
    OCSPResponse response = OCSPResponse.getInstance(element);
    ReplyStatus status =
        ReplyStatus.of(response.getResponseStatus().getValue())
            .orElseThrow(() -> wrong("応答の状態がありません。", "There is no such response status."));
    if (status != ReplyStatus.SUCCESSFUL) {
      return new StatusAnswer.Refused(status);
    }
    ResponseBytes inside = response.getResponseBytes();
    if (inside == null
        || !inside.getResponseType().equals(OCSPObjectIdentifiers.id_pkix_ocsp_basic)) {
      throw wrong("基本応答ではありません。", "It is not a basic response.");
    }
    return new StatusAnswer.Read(
        Der.read(
            inside.getResponse().getOctets(), StatusAnswer.LONGEST, StatusAnswerReader::answer));
  }

  private static StatusAnswer answer(ASN1Primitive element) throws DerException, IOException {
    BasicOCSPResponse basic = BasicOCSPResponse.getInstance(element);
    ResponseData data = basic.getTbsResponseData();
    SignatureScheme scheme =
        Verification.scheme(basic.getSignatureAlgorithm())
            .orElseThrow(() -> wrong("使われない署名方式です。", "Its signature algorithm is not in use."));
    List<StatusAnswer.Single> statuses = new ArrayList<>();
    for (ASN1Encodable single : data.getResponses()) {
      statuses.add(single(SingleResponse.getInstance(single)));
    }
    if (statuses.isEmpty()) {
      throw wrong("回答がありません。", "It says nothing.");
    }
    Extensions extensions = data.getResponseExtensions();
    if (extensions != null && extensions.getCriticalExtensionOIDs().length > 0) {
      throw wrong("知らない重要な拡張があります。", "A critical extension is not known.");
    }
    return new StatusAnswer(
        responder(data.getResponderID()),
        DerTime.read(data.getProducedAt()),
        statuses,
        Nonce.in(extensions),
        certificates(basic.getCerts()),
        new StatusAnswer.Seal(
            scheme,
            ASN1Sequence.getInstance(element).getObjectAt(0).toASN1Primitive().getEncoded(),
            basic.getSignature().getOctets()));
  }

  private static ResponderID responder(ResponderID id) {
    return id.getName() == null
        ? id
        : new ResponderID(DerName.read(id.getName().toASN1Primitive()));
  }

  private static List<Certificate> certificates(ASN1Sequence given) {
    List<Certificate> all = new ArrayList<>();
    if (given != null) {
      given.forEach(one -> all.add(Certificate.getInstance(one)));
    }
    return all;
  }

  private static StatusAnswer.Single single(SingleResponse single) throws DerException {
    Optional<Instant> next =
        single.getNextUpdate() == null
            ? Optional.empty()
            : Optional.of(DerTime.read(single.getNextUpdate()));
    return new StatusAnswer.Single(
        new CertificateId(single.getCertID()),
        status(single.getCertStatus()),
        DerTime.read(single.getThisUpdate()),
        next);
  }

  private static CertificateStatus status(CertStatus status) throws DerException {
    if (status.getTagNo() == 0) {
      return new CertificateStatus.Good();
    }
    if (status.getTagNo() == 2) {
      return new CertificateStatus.Unknown();
    }
    RevokedInfo revoked = RevokedInfo.getInstance(status.getStatus());
    BigInteger code =
        revoked.getRevocationReason() == null
            ? BigInteger.ZERO
            : revoked.getRevocationReason().getValue();
    return new CertificateStatus.Revoked(
        DerTime.read(revoked.getRevocationTime()),
        RevocationReason.of(code)
            .orElseThrow(() -> wrong("失効理由がありません。", "There is no such reason.")));
  }

  private static DerException wrong(String ja, String en) {
    return new DerException(0, ja, en);
  }
}
