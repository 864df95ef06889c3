package dev.daicho.signatures;

import eu.europa.esig.dss.cades.validation.CAdESSignature;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSSecurityProvider;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;

/** What is particular to a SignerInfo, alone or in a PDF. */
final class CmsChecks {

  private final CAdESSignature signature;
  private final Looking looking;

  CmsChecks(CAdESSignature signature, Looking looking) {
    this.signature = signature;
    this.looking = looking;
  }

  /**
   * That the attributes are there that make the signature mean the content, once each. Without any,
   * the signed bytes could be read as content or as attributes as one likes.
   */
  void attributes() {
    SignerInformation signer = signature.getSignerInformation();
    AttributeTable signed = signer.getSignedAttributes();
    boolean good =
        signed != null
            && once(signed, CMSAttributes.messageDigest)
            && once(signed, CMSAttributes.contentType)
            && signed
                .get(CMSAttributes.contentType)
                .getAttrValues()
                .getObjectAt(0)
                .equals(signer.getContentType())
            && !(several(signed, PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                || several(signed, PKCSObjectIdentifiers.id_aa_signingCertificate));
    looking.at(CheckCode.SIGNED_ATTRIBUTES, good, signed == null ? 0 : signed.size());
  }

  private static boolean once(AttributeTable signed, ASN1ObjectIdentifier type) {
    Attribute found = signed.get(type);
    return signed.getAll(type).size() == 1 && found != null && found.getAttrValues().size() == 1;
  }

  private static boolean several(AttributeTable signed, ASN1ObjectIdentifier type) {
    return signed.getAll(type).size() > 0 && !once(signed, type);
  }

  /**
   * Whether the key signed the attributes. DSS says only of all together, content and attributes,
   * that they hold.
   */
  boolean valueHolds(CertificateToken certificate) {
    try {
      byte[] attributes = signature.getSignerInformation().getEncodedSignedAttributes();
      if (attributes == null || signature.getSignatureAlgorithm() == null) {
        return false;
      }
      Signature check =
          Signature.getInstance(
              signature.getSignatureAlgorithm().getJCEId(),
              DSSSecurityProvider.getSecurityProvider());
      check.initVerify(certificate.getPublicKey());
      check.update(attributes);
      return check.verify(signature.getSignatureValue());
    } catch (GeneralSecurityException | IOException e) {
      return false;
    }
  }

  /** That the SignerIdentifier, which is not signed, means the certificate too. */
  void identifier(Optional<CertificateToken> certificate) {
    looking.at(
        CheckCode.SIGNER_IDENTIFIER,
        certificate.filter(this::identified).isPresent(),
        signature.getSignerInformation().getSID().getSerialNumber());
  }

  private boolean identified(CertificateToken certificate) {
    try {
      return signature
          .getSignerInformation()
          .getSID()
          .match(new X509CertificateHolder(certificate.getEncoded()));
    } catch (IOException e) {
      return false;
    }
  }

  /** That what is inside, if anything is, is what was presented. */
  void presented(Optional<byte[]> beside) {
    if (beside.isPresent() && !signature.getCMS().isDetachedSignature()) {
      byte[] inside = DSSUtils.toByteArray(signature.getCMS().getSignedContent());
      looking.at(
          CheckCode.CONTENT_AS_PRESENTED,
          Arrays.equals(inside, beside.get()),
          inside.length + " / " + beside.get().length);
    }
  }
}
