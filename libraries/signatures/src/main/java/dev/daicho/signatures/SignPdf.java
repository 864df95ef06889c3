package dev.daicho.signatures;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import java.time.Instant;
import java.util.Optional;

/**
 * Signs a PDF: PAdES baseline B (ETSI EN 319 142-1, 6), as an incremental update (ISO 32000-2,
 * 12.8), so that the signatures that are there already stay what they were; with time stamps, B-T.
 * The signature is invisible. Safe for use by many threads when key and time stamps are.
 */
public final class SignPdf {

  /** Room for the SignedData with a few certificates and a time stamp, in bytes. */
  private static final int ROOM = 24_000;

  private final SigningAct act;

  /**
   * For a signer.
   *
   * @param stamps where a time stamp over the signature comes from; empty for none
   */
  public SignPdf(Signer signer, Optional<TimeStamps> stamps) {
    this.act = new SigningAct(signer, stamps);
  }

  /**
   * Signs.
   *
   * @param pdf without a password, at most 32 MiB
   * @param at the time of signing that the signer claims, to the second
   * @return the PDF with one signature more, or the reason why not
   */
  public SigningOutcome sign(byte[] pdf, Instant at) {
    if (!PdfEnds.whole(pdf)) {
      return new SigningOutcome.NotSigned(SigningRefusal.DOCUMENT_UNREADABLE, "%PDF … %%EOF");
    }
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
    parameters.setSignatureLevel(
        act.stamped() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
    parameters.setContentSize(ROOM);
    return act.carryOut(
        new PAdESService(SigningAct.offline()), parameters, new InMemoryDocument(pdf), at);
  }
}
