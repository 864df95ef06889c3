package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.PhoneApplication;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.ApplicationBook;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.rule.AppliedOnce;
import dev.daicho.jpki.rule.CertificateKnown;
import dev.daicho.jpki.rule.FollowsOneInEffect;
import dev.daicho.jpki.rule.SignedWithCard;
import dev.daicho.jpki.rule.StatedAsRecorded;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.subject.BasicAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * A holder applies with the card for a certificate on a phone, which ends when the card's does.
 * There is one of each kind: that on a former phone is revoked as the new one is issued.
 */
@Basis(
    value = "公的個人認証法16条の2・35条の2",
    english = "J-LIS issues a certificate for a phone to whoever applies with the card.",
    from = "2023-05-11")
public final class ApplyForPhoneCertificate {

  private final Issuance issuance;
  private final CertificateBook book;
  private final ApplicationBook applications;

  /**
   * @param issuance how it is issued
   * @param applications which were acted upon already
   */
  public ApplyForPhoneCertificate(Issuance issuance, ApplicationBook applications) {
    this.issuance = issuance;
    this.book = issuance.book();
    this.applications = applications;
  }

  /**
   * Applies.
   *
   * @param scheme how the card signed
   * @param signature of the application's bytes
   * @return refused by {@link CertificateKnown}, {@link SignedWithCard}, {@link StatedAsRecorded},
   *     {@link FollowsOneInEffect} or {@link AppliedOnce}, having issued nothing
   */
  public Outcome<IssueCertificate.Issued> apply(
      PhoneApplication application, SignatureScheme scheme, byte[] signature, Actor who) {
    Instant now = issuance.now();
    Issuance.For whom = new Issuance.For(ApplyForPhoneCertificate.class, who, "移動端末設備用の申請");
    Optional<CertificateRecord> card =
        book.find(application.card()).filter(one -> one.kind() == CertificateKind.SIGNING);
    Optional<Certificate> certificate =
        card.flatMap(one -> book.certificate(one.number())).map(Certificate::getInstance);
    if (card.isEmpty() || certificate.isEmpty()) {
      return issuance.noted(
          Outcome.of(application)
              .check(CertificateKnown.of(application.card(), false))
              .then(ApplyForPhoneCertificate::never),
          whom,
          now);
    }
    Optional<CertificateRecord> parent =
        application.kind() == CertificateKind.PHONE_SIGNING
            ? card
            : book.present(card.get().holder(), CertificateKind.AUTHENTICATION);
    Outcome<PhoneApplication> may =
        Outcome.of(application)
            .check(SignedWithCard.of(certificate.get(), scheme, application.bytes(), signature))
            .check(StatedAsRecorded.of(application.attributes(), attributes(certificate.get())))
            .check(FollowsOneInEffect.of(card, now))
            .check(() -> FollowsOneInEffect.of(parent, now))
            .check(() -> AppliedOnce.of(applications.isFirst(application.bytes(), now)))
            .then(all -> all);
    if (may instanceof Outcome.Refused<PhoneApplication>(var refusals, var met)) {
      return issuance.noted(new Outcome.Refused<>(refusals, met), whom, now);
    }
    return issuance.issue(
        wanted(application, parent.orElseThrow(), now),
        List.of(issuance.soundKey(application.kind())),
        whom);
  }

  private Issuance.Wanted wanted(
      PhoneApplication application, CertificateRecord parent, Instant now) {
    Optional<CertificateRecord> former = book.present(parent.holder(), application.kind());
    boolean samePhone = former.filter(one -> one.carrier().equals(application.phone())).isPresent();
    return new Issuance.Wanted(
        application.kind(),
        parent.holder(),
        parent.municipality(),
        application.kind() == CertificateKind.PHONE_SIGNING ? application.attributes() : null,
        application.key(),
        application.phone(),
        new Validity(now, parent.validity().until()),
        former.map(CertificateRecord::number).orElse(null),
        samePhone ? RevocationCause.REPLACED : RevocationCause.PHONE_CHANGED,
        parent.number());
  }

  private static Optional<BasicAttributes> attributes(Certificate certificate) {
    return Optional.ofNullable(certificate.getTBSCertificate().getExtensions())
        .flatMap(all -> Optional.ofNullable(all.getExtension(Extension.subjectAlternativeName)))
        .flatMap(one -> BasicAttributes.decode(GeneralNames.getInstance(one.getParsedValue())));
  }

  private static IssueCertificate.Issued never(PhoneApplication application) {
    throw new IllegalStateException("an unknown certificate was found: " + application.card());
  }
}
