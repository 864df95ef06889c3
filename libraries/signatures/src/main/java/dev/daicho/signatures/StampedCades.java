package dev.daicho.signatures;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.spi.DSSUtils;
import java.util.List;

/**
 * Signs at level B, reads what was written, and stamps that. DSS 6.3 would stamp what it still
 * holds as objects, among them a signing time that Bouncy Castle 1.87 does not take for one.
 */
final class StampedCades extends CAdESService {

  private static final long serialVersionUID = 1L;

  StampedCades() {
    super(SigningAct.offline());
  }

  @Override
  public DSSDocument signDocument(
      DSSDocument document, CAdESSignatureParameters parameters, SignatureValue value) {
    SignatureLevel asked = parameters.getSignatureLevel();
    parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
    DSSDocument plain = super.signDocument(document, parameters, value);
    if (asked == SignatureLevel.CAdES_BASELINE_B) {
      return plain;
    }
    parameters.setSignatureLevel(asked);
    if (parameters.getSignaturePackaging() == SignaturePackaging.DETACHED) {
      parameters.setDetachedContents(List.of(document));
    }
    return extendDocument(new InMemoryDocument(DSSUtils.toByteArray(plain)), parameters);
  }
}
