package dev.daicho.jpki.consent;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.relying.CivilPeriod;
import dev.daicho.pki.Verification;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/** A party sends on the consent that a holder has signed with the card. */
@Basis(
    value = "公的個人認証法施行規則35条の2第1項から第4項まで",
    english = "Consent is signed item by item, sent on to J-LIS, and lasts ten years.",
    from = "2023-05-16")
public final class RecordConsent {

  private static final int YEARS = 10;
  private static final int ID_BYTES = 16;

  private final Consents consents;
  private final ConsentBook book;
  private final CertificateBook certificates;
  private final SecureRandom random;

  /**
   * @param consents where it is done
   * @param random for the consent's number
   */
  public RecordConsent(Consents consents, SecureRandom random) {
    this.consents = consents;
    this.book = new ConsentBook(consents.store());
    this.certificates = new CertificateBook(consents.store());
    this.random = random;
  }

  /**
   * Records it.
   *
   * @param signature over the statement's bytes, by the certificate that it names, as a card makes
   *     it: PKCS #1 1.5 with SHA-256, or ECDSA in DER
   * @return refused by {@link SignedByItsHolder} also when the statement is of another day
   */
  public Outcome<Consent> record(Statement statement, byte[] signature, Actor who) {
    return consents.act(
        RecordConsent.class,
        who,
        statement.items(),
        () -> {
          Optional<CertificateRecord> signer = signer(statement, signature);
          return Outcome.of(statement)
              .check(SignedByItsHolder.of(signer.isPresent()))
              .then(good -> {
                Consent consent =
                    new Consent(
                        id(),
                        good.party(),
                        signer.orElseThrow().holder(),
                        good.items(),
                        consents.now(),
                        CivilPeriod.lastDayAfter(good.given(), YEARS),
                        null);
                book.add(consent, good, signature);
                return consent;
              });
        },
        given -> new AuditEvent.Person(given.holder().code(), given.id()));
  }

  private Optional<CertificateRecord> signer(Statement statement, byte[] signature) {
    Instant now = consents.now();
    return certificates
        .find(statement.certificate())
        .filter(one -> one.number().authority() == Authority.SIGNING)
        .filter(one -> one.state() == CertificateState.ISSUED)
        .filter(one -> one.end().isEmpty() && one.validity().covers(now))
        .filter(one -> statement.given().equals(consents.today()))
        .filter(one -> holds(one, statement.bytes(), signature));
  }

  private boolean holds(CertificateRecord signer, byte[] message, byte[] signature) {
    return certificates
        .certificate(signer.number())
        .map(Certificate::getInstance)
        .filter(own ->
            Verification.scheme(own.getSignatureAlgorithm())
                .filter(scheme ->
                    Verification.holds(own.getSubjectPublicKeyInfo(), scheme, message, signature))
                .isPresent())
        .isPresent();
  }

  private String id() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
