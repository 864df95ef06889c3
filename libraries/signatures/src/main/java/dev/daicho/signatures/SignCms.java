package dev.daicho.signatures;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs any bytes: CAdES baseline B (ETSI EN 319 122-1, 6), a CMS SignedData (RFC 5652, 5) that
 * names the signer's certificate in a signed attribute (RFC 5035); with time stamps, B-T. Safe for
 * use by many threads when key and time stamps are.
 */
public final class SignCms {

  private final SigningAct act;

  /**
   * For a signer.
   *
   * @param stamps where a time stamp over the signature comes from; empty for none
   */
  public SignCms(Signer signer, Optional<TimeStamps> stamps) {
    this.act = new SigningAct(signer, stamps);
  }

  /**
   * Signs.
   *
   * @param content what is signed, at most 32 MiB
   * @param packaging beside it or around it
   * @param at the time of signing that the signer claims, to the second
   * @return a SignedData in BER, or the reason why not
   */
  public SigningOutcome sign(byte[] content, Packaging packaging, Instant at) {
    if (packaging == Packaging.ENVELOPED) {
      return new SigningOutcome.NotSigned(SigningRefusal.PACKAGING_NOT_OF_FORMAT, packaging.name());
    }
    CAdESSignatureParameters parameters = new CAdESSignatureParameters();
    parameters.setSignaturePackaging(
        packaging == Packaging.DETACHED
            ? SignaturePackaging.DETACHED
            : SignaturePackaging.ENVELOPING);
    parameters.setSignatureLevel(
        act.stamped() ? SignatureLevel.CAdES_BASELINE_T : SignatureLevel.CAdES_BASELINE_B);
    // What is itself a SignedData is signed as bytes, not given a second signer.
    parameters.setParallelSignature(false);
    return act.carryOut(new StampedCades(), parameters, new InMemoryDocument(content), at);
  }
}
