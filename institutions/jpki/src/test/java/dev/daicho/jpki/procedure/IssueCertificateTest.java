package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CardTerm;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.pki.lint.Linter;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssueCertificateTest {

  private final TestJpki jpki = new TestJpki();
  private final Holder holder = TestJpki.holder();

  private Linter linter(CertificateKind kind) {
    return Linter.ofKind(
        kind, Generation.PRESENT, jpki.authority(Authority.of(kind)).certificate());
  }

  private CertificateRecord record(CertificateNumber number) {
    return jpki.book().find(number).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(names = {"SIGNING", "AUTHENTICATION"})
  void testSuccess_whatIsIssuedKeepsEveryClause_andIsOnRecord(CertificateKind kind)
      throws Exception {
    IssueCertificate.Issued issued = jpki.issue(TestJpki.order(kind, holder));

    assertThat(linter(kind).examine(issued.certificate())).isEmpty();
    assertThat(issued.certificate().getEndDate().getDate().toInstant())
        .isEqualTo(Instant.parse("2030-05-01T14:59:59Z"));
    assertThat(jpki.book().certificate(issued.number()))
        .hasValueSatisfying(
            der -> assertThat(Certificate.getInstance(der)).isEqualTo(issued.certificate()));
    assertThat(record(issued.number()).state()).isEqualTo(CertificateState.ISSUED);
    assertThat(new CertificateHistory(jpki.store()).of(issued.number()))
        .extracting(CertificateHistory.Event::event)
        .containsExactly("issued");
  }

  @Test
  void testFailure_aSecondOfItsKind_whileTheFirstHasEffect() {
    CertificateNumber first = jpki.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number();

    assertThat(
            TestJpki.rule(
                jpki.issueCertificate()
                    .issue(
                        TestJpki.order(CertificateKind.SIGNING, holder),
                        TestJpki.terminal(),
                        "発行")))
        .isEqualTo("one-of-each-kind");
    assertThat(jpki.book().of(holder)).hasSize(1);

    new RevokeCertificate(jpki.certificates())
        .revoke(first, RevocationCause.ATTRIBUTES_CHANGED, TestJpki.operator())
        .orElseThrow();
    assertThat(jpki.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number())
        .isNotEqualTo(first);
  }

  @Test
  void testSuccess_aRenewalEndsTheFormerAsItIsIssued() {
    CertificateNumber first =
        jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
    CertificateNumber second =
        jpki.issue(TestJpki.renewal(TestJpki.order(CertificateKind.AUTHENTICATION, holder)))
            .number();

    assertThat(record(first).end())
        .hasValueSatisfying(end -> assertThat(end.reason()).isEqualTo(RevocationReason.SUPERSEDED));
    assertThat(record(first).successor()).isEqualTo(second);
    assertThat(record(second).end()).isEmpty();
    assertThat(jpki.book().present(holder, CertificateKind.AUTHENTICATION))
        .hasValueSatisfying(present -> assertThat(present.number()).isEqualTo(second));
  }

  @Test
  void testSuccess_onceItHasExpiredAnotherIsIssued_andTheExpiredOneStaysUnrevoked() {
    CertificateNumber first =
        jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
    jpki.clock().advanceTo(Instant.parse("2030-05-01T15:00:00Z"));
    CertificateNumber second =
        jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();

    assertThat(record(first).end()).isEmpty();
    assertThat(record(first).successor()).isEqualTo(second);
  }

  @Test
  void ofManyAtOnceOneIsIssued() throws Exception {
    List<Outcome<IssueCertificate.Issued>> all =
        AtOnce.run(
            8,
            number ->
                jpki.issueCertificate()
                    .issue(
                        TestJpki.order(CertificateKind.SIGNING, holder),
                        TestJpki.terminal(),
                        "発行"));

    assertThat(all).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
    assertThat(jpki.book().of(holder)).hasSize(1);
  }

  @Test
  void aNumberThatIsTakenIsNotGivenAgain() {
    TestJpki once = new TestJpki(TestJpki.DAY, new SplittableRandom(7));
    TestJpki again = new TestJpki(TestJpki.DAY, new SplittableRandom(7));
    CertificateNumber first = once.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number();
    CertificateNumber second =
        again.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void aCrashBetweenRecordAndSignature_leavesANumberThatIsToldAsRevoked() {
    CertificateNumber former =
        jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
    CertificateRecord waiting = record(former);
    CertificateNumber number = new CertificateNumber(Authority.AUTHENTICATION, 4711);
    IssuanceBook issuances = new IssuanceBook(jpki.store());
    assertThat(
            issuances.prepare(
                new CertificateRecord(
                    number,
                    waiting.kind(),
                    holder,
                    waiting.municipality(),
                    waiting.carrier(),
                    waiting.validity(),
                    CertificateState.PREPARED,
                    null,
                    null),
                new byte[] {0x30, 0},
                former,
                jpki.clock().instant()))
        .isEqualTo(IssuanceBook.Preparation.PREPARED);

    assertThat(new AbandonUnfinished(issuances, jpki.clock()).abandon(Duration.ZERO))
        .contains(number);
    assertThat(record(number).state()).isEqualTo(CertificateState.ABANDONED);
    assertThat(record(number).end())
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationReason.UNSPECIFIED));
    assertThat(record(former).successor()).as("has its place again").isNull();
    assertThat(record(former).end()).isEmpty();
    assertThat(issue(issuances, number)).as("a late signature does not count").isFalse();
    assertThat(
            jpki.issue(TestJpki.renewal(TestJpki.order(CertificateKind.AUTHENTICATION, holder)))
                .number())
        .isNotEqualTo(number);
  }

  private boolean issue(IssuanceBook issuances, CertificateNumber number) {
    return jpki.store()
        .within(
            Seal.NATION,
            () ->
                issuances.issue(
                    number, new byte[] {0x30, 0}, jpki.clock().instant(), "cause", "account"));
  }

  private IssueCertificate where(Optional<CardTerm.Term> term) {
    return new IssueCertificate(jpki.issuance(), card -> term);
  }

  private Outcome<IssueCertificate.Issued> issue(LocalDate lastDay, boolean inEffect) {
    return where(Optional.of(new CardTerm.Term(lastDay, inEffect, CardTerm.Kind.RESIDENT)))
        .issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder), TestJpki.terminal(), "発行");
  }

  @Test
  void testSuccess_whereCardsAreAdministered_itLastsNoLongerThanTheCard() {
    assertThat(
            record(issue(LocalDate.of(2028, 5, 1), true).orElseThrow().number()).validity().until())
        .isEqualTo(Instant.parse("2028-05-01T14:59:59Z"));
  }

  @Test
  void testFailure_whereCardsAreAdministered_unknownOrWithoutEffectOrAfterItsLastDay() {
    assertThat(
            TestJpki.rule(
                where(Optional.empty())
                    .issue(
                        TestJpki.order(CertificateKind.SIGNING, holder),
                        TestJpki.terminal(),
                        "発行")))
        .isEqualTo("card-in-effect");
    assertThat(TestJpki.rule(issue(LocalDate.of(2028, 5, 1), false))).isEqualTo("card-in-effect");
    assertThat(TestJpki.rule(issue(TestJpki.DAY.minusDays(1), true))).isEqualTo("card-in-effect");
    assertThat(jpki.book().of(holder)).isEmpty();
    assertThat(TestJpki.rule(issue(TestJpki.DAY, true))).as("its last day").isEqualTo("accepted");
  }

  @Test
  void anOrderWhoseAttributesDoNotFitItsKindIsNone() {
    IssueCertificate.Order order = TestJpki.order(CertificateKind.SIGNING, holder);
    assertThatThrownBy(() ->
            new IssueCertificate.Order(
                CertificateKind.AUTHENTICATION,
                holder,
                order.municipality(),
                order.birth(),
                order.attributes(),
                order.key(),
                order.carrier(),
                order.carrierEnds(),
                false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
