package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.HolderFiling;
import dev.daicho.jpki.PhoneApplication;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.ApplicationBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;
import java.util.Objects;

/** Somebody with all four certificates, who sends signed filings. */
final class Filings {

  static final Actor HOLDER = new Actor("holder", Role.CITIZEN, null);
  static final SignatureScheme SCHEME = SignatureScheme.RSA_SHA256;

  final TestJpki jpki = new TestJpki();
  final Holder holder = TestJpki.holder();
  final CertificateNumber signing = issued(CertificateKind.SIGNING);
  final CertificateNumber authentication = issued(CertificateKind.AUTHENTICATION);
  final CertificateNumber phoneSigning = onPhone(CertificateKind.PHONE_SIGNING);
  final CertificateNumber phoneAuthentication = onPhone(CertificateKind.PHONE_AUTHENTICATION);
  final SignedFilings filings = new SignedFilings(jpki.certificates(), jpki.store());

  private CertificateNumber issued(CertificateKind kind) {
    return jpki.issue(TestJpki.order(kind, holder)).number();
  }

  private CertificateNumber onPhone(CertificateKind kind) {
    IssueCertificate.Order order = TestJpki.order(CertificateKind.SIGNING, holder);
    PhoneApplication application =
        new PhoneApplication(
            kind,
            signing,
            Objects.requireNonNull(order.attributes()),
            "phone-" + holder.code(),
            order.key(),
            Instant.EPOCH);
    return new ApplyForPhoneCertificate(jpki.issuance(), new ApplicationBook(jpki.store()))
        .apply(application, SCHEME, TestJpki.signed(application.bytes()), HOLDER)
        .orElseThrow()
        .number();
  }

  HolderFiling filing(
      HolderFiling.Matter matter, CertificateNumber number, CertificateNumber signer) {
    return new HolderFiling(matter, number, signer, jpki.clock().instant());
  }

  CertificateRecord record(CertificateNumber number) {
    return jpki.book().find(number).orElseThrow();
  }
}
