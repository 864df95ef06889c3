package dev.daicho.signatures;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs XML: XAdES baseline B (ETSI EN 319 132-1, 6) over XML Signature; with time stamps, B-T. An
 * enveloped signature leaves out the signatures in the document, so that a second one keeps the
 * first. Safe for use by many threads when key and time stamps are.
 */
public final class SignXml {

  private final SigningAct act;

  /**
   * For a signer.
   *
   * @param stamps where a time stamp over the signature comes from; empty for none
   */
  public SignXml(Signer signer, Optional<TimeStamps> stamps) {
    this.act = new SigningAct(signer, stamps);
  }

  /**
   * Signs.
   *
   * @param content XML when the signature goes into it, any bytes when it goes around; at most 32
   *     MiB
   * @param packaging inside it or around it
   * @param at the time of signing that the signer claims, to the second
   * @return the signed XML, or the reason why not
   */
  public SigningOutcome sign(byte[] content, Packaging packaging, Instant at) {
    if (packaging == Packaging.DETACHED) {
      return new SigningOutcome.NotSigned(SigningRefusal.PACKAGING_NOT_OF_FORMAT, packaging.name());
    }
    XAdESSignatureParameters parameters = new XAdESSignatureParameters();
    parameters.setSignaturePackaging(
        packaging == Packaging.ENVELOPED
            ? SignaturePackaging.ENVELOPED
            : SignaturePackaging.ENVELOPING);
    parameters.setSignatureLevel(
        act.stamped() ? SignatureLevel.XAdES_BASELINE_T : SignatureLevel.XAdES_BASELINE_B);
    parameters.setSigningCertificateDigestMethod(DigestAlgorithm.SHA256);
    return act.carryOut(
        new XAdESService(SigningAct.offline()), parameters, new InMemoryDocument(content), at);
  }
}
