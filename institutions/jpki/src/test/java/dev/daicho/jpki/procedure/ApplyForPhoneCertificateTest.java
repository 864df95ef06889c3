package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.PhoneApplication;
import dev.daicho.jpki.ReportCardVoid;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.ApplicationBook;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.LinkBook;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.lint.Linter;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplyForPhoneCertificateTest {

  private final TestJpki jpki = new TestJpki();
  private final Holder holder = TestJpki.holder();
  private final CertificateNumber signing =
      jpki.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number();
  private final CertificateNumber authentication =
      jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
  private final ApplyForPhoneCertificate apply =
      new ApplyForPhoneCertificate(jpki.issuance(), new ApplicationBook(jpki.store()));

  private PhoneApplication application(CertificateKind kind, String phone, int second) {
    IssueCertificate.Order order = TestJpki.order(CertificateKind.SIGNING, holder);
    return new PhoneApplication(
        kind,
        signing,
        Objects.requireNonNull(order.attributes()),
        phone + holder.code(),
        order.key(),
        Instant.ofEpochSecond(second));
  }

  private Outcome<IssueCertificate.Issued> apply(PhoneApplication application, byte[] signed) {
    return apply.apply(
        application, SignatureScheme.RSA_SHA256, TestJpki.signed(signed), TestJpki.terminal());
  }

  private CertificateNumber issued(CertificateKind kind, String phone, int second) {
    PhoneApplication application = application(kind, phone, second);
    return apply(application, application.bytes()).orElseThrow().number();
  }

  private CertificateRecord record(CertificateNumber number) {
    return jpki.book().find(number).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE_SIGNING", "PHONE_AUTHENTICATION"})
  void testSuccess_itKeepsEveryClause_endsWithTheCards_andIsLinkedWithIt(CertificateKind kind) {
    PhoneApplication application = application(kind, "phone-1-", 1);
    IssueCertificate.Issued issued = apply(application, application.bytes()).orElseThrow();
    CertificateNumber parent = kind == CertificateKind.PHONE_SIGNING ? signing : authentication;

    assertThat(
            Linter.ofKind(
                    kind, Generation.PRESENT, jpki.authority(Authority.of(kind)).certificate())
                .examine(issued.certificate()))
        .isEmpty();
    assertThat(record(issued.number()).validity().until())
        .isEqualTo(record(parent).validity().until());
    CertificateLinks links = new CertificateLinks(jpki.book(), new LinkBook(jpki.store()));
    assertThat(links.onPhone(parent, jpki.clock().instant())).hasValue(issued.number());
    assertThat(links.onCard(issued.number(), jpki.clock().instant())).hasValue(parent);
  }

  @Test
  void testSuccess_onAnotherPhone_theFormerEndsAsTheNewIsIssued_alsoWhenItIsSuspended() {
    CertificateNumber former = issued(CertificateKind.PHONE_SIGNING, "phone-1-", 1);
    new SuspendCarrier(jpki.certificates())
        .suspend("phone-1-" + holder.code(), TestJpki.operator());
    CertificateNumber present = issued(CertificateKind.PHONE_SIGNING, "phone-2-", 2);

    assertThat(record(former).end())
        .hasValueSatisfying(end -> assertThat(end.reason()).isEqualTo(RevocationReason.SUPERSEDED));
    assertThat(new CertificateHistory(jpki.store()).of(former).getLast().cause())
        .startsWith("PHONE_CHANGED");
    assertThat(record(present).end()).isEmpty();
  }

  @Test
  void testFailure_signedByAnother_orSentAgain_orUnknown() {
    PhoneApplication application = application(CertificateKind.PHONE_SIGNING, "phone-1-", 1);
    assertThat(TestJpki.rule(apply(application, new byte[] {1}))).isEqualTo("signed-with-card");
    assertThat(apply(application, application.bytes())).isInstanceOf(Outcome.Accepted.class);
    assertThat(TestJpki.rule(apply(application, application.bytes()))).isEqualTo("applied-once");
    PhoneApplication unknown =
        new PhoneApplication(
            application.kind(),
            new CertificateNumber(Authority.SIGNING, 3),
            application.attributes(),
            application.phone(),
            application.key(),
            application.at());
    assertThat(TestJpki.rule(apply(unknown, unknown.bytes()))).isEqualTo("certificate-known");
  }

  @Test
  void itFollowsTheCards_suspendedAndReleasedWithIt_butNotWhenThePhoneItselfIsMissed() {
    CertificateNumber phones = issued(CertificateKind.PHONE_SIGNING, "phone-1-", 1);
    SuspendCarrier suspend = new SuspendCarrier(jpki.certificates());
    LiftSuspension lift = new LiftSuspension(jpki.certificates());
    suspend.suspend("card-" + holder.code(), TestJpki.operator());
    assertThat(record(phones).isHeld()).isTrue();
    assertThat(TestJpki.rule(lift.lift(phones, TestJpki.window())))
        .isEqualTo("suspended-only-once");
    PhoneApplication meanwhile = application(CertificateKind.PHONE_SIGNING, "phone-2-", 2);
    assertThat(TestJpki.rule(apply(meanwhile, meanwhile.bytes())))
        .isEqualTo("follows-one-in-effect");
    lift.lift(signing, TestJpki.window()).orElseThrow();
    assertThat(record(phones).isHeld()).isFalse();

    new SuspendCertificate(jpki.certificates()).suspend(signing, TestJpki.operator()).orElseThrow();
    suspend.suspend("phone-1-" + holder.code(), TestJpki.operator());
    lift.lift(signing, TestJpki.window()).orElseThrow();
    assertThat(record(phones).isHeld()).as("the phone itself is missed").isTrue();
    assertThat(lift.lift(phones, TestJpki.window()).orElseThrow().isHeld()).isFalse();
  }

  @Test
  void itEndsWithTheCards_whenThatIsVoid_orRenewed() {
    CertificateNumber first = issued(CertificateKind.PHONE_SIGNING, "phone-1-", 1);
    CertificateNumber second = issued(CertificateKind.PHONE_AUTHENTICATION, "phone-1-", 2);
    jpki.issue(TestJpki.renewal(TestJpki.order(CertificateKind.SIGNING, holder)));
    assertThat(record(first).end()).isPresent();
    assertThat(record(second).end()).as("it follows the other").isEmpty();
    assertThat(
            new ReportCardVoid(jpki.certificates())
                .report("card-" + holder.code(), TestJpki.operator()))
        .contains(second, authentication);
    assertThat(new CertificateHistory(jpki.store()).of(second).getLast().cause())
        .startsWith("PARENT_ENDED");
  }
}
