package dev.daicho.jpki.procedure;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.HolderFiling;
import dev.daicho.jpki.record.ApplicationBook;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.rule.AppliedOnce;
import dev.daicho.jpki.rule.ReportedFromPhone;
import dev.daicho.jpki.rule.SignedByHolder;
import dev.daicho.jpki.rule.StillInEffect;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.Verification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/** How a filing that a holder signed and sent is acted upon. */
public final class SignedFilings {

  private final Certificates certificates;
  private final CertificateBook book;
  private final ApplicationBook filings;

  /**
   * @param certificates where it is done
   * @param store the keeper's
   */
  public SignedFilings(Certificates certificates, KeeperStore store) {
    this.certificates = certificates;
    this.book = new CertificateBook(store);
    this.filings = new ApplicationBook(store);
  }

  /**
   * Acts upon one.
   *
   * @param procedure which act
   * @throws IllegalArgumentException when the filing is about another matter
   */
  Outcome<CertificateRecord> act(
      Class<?> procedure,
      HolderFiling.Matter matter,
      HolderFiling filing,
      SignatureScheme scheme,
      byte[] signature,
      Certificates.By by) {
    if (filing.matter() != matter) {
      throw new IllegalArgumentException("another matter: " + filing.matter());
    }
    return certificates.act(
        procedure,
        filing.number(),
        by,
        new Certificates.Act() {
          @Override
          public List<Verdict> rules(CertificateRecord record, Instant now) {
            return asked(record, filing, scheme, signature, now);
          }

          @Override
          public boolean change(Ending ending, Instant now) {
            return !ending
                .revoke(filing.number(), matter.cause(), now, by.who().account())
                .isEmpty();
          }
        });
  }

  /** It counts as received only once it is known to be the holder's own. */
  private List<Verdict> asked(
      CertificateRecord record,
      HolderFiling filing,
      SignatureScheme scheme,
      byte[] signature,
      Instant now) {
    Optional<CertificateRecord> signer = book.find(filing.signer());
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(SignedByHolder.of(record, signer, holds(filing, scheme, signature), now));
    if (filing.matter() == HolderFiling.Matter.KEY_LEAKED) {
      verdicts.add(ReportedFromPhone.of(record, signer));
    }
    if (verdicts.stream().noneMatch(Verdict.Broken.class::isInstance)) {
      verdicts.add(AppliedOnce.of(filings.isFirst(filing.bytes(), now)));
      verdicts.add(StillInEffect.of(record, now));
    }
    return verdicts;
  }

  private boolean holds(HolderFiling filing, SignatureScheme scheme, byte[] signature) {
    return book.certificate(filing.signer())
        .map(Certificate::getInstance)
        .filter(own ->
            Verification.holds(own.getSubjectPublicKeyInfo(), scheme, filing.bytes(), signature))
        .isPresent();
  }
}
