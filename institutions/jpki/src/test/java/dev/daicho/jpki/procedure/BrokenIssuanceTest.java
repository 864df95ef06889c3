package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.ReportCardVoid;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.pki.profile.CertificateKind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What is left when a program ends, or something else happens, between record and signature. */
class BrokenIssuanceTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(31);

  private final TestJpki jpki = new TestJpki();
  private final Holder holder = TestJpki.holder();
  private final IssueCertificate.Order order =
      TestJpki.order(CertificateKind.AUTHENTICATION, holder);

  private boolean isWaiting() {
    return jpki.book().of(holder).stream()
        .anyMatch(one -> one.state() == CertificateState.PREPARED);
  }

  /** Something happens at the first moment at which the certificate is on record and not issued. */
  private IssueCertificate interrupted(Runnable happens) {
    AtomicBoolean happened = new AtomicBoolean();
    return new IssueCertificate(
        jpki.store(),
        jpki.log(),
        Map.of(Authority.AUTHENTICATION, jpki.authority(Authority.AUTHENTICATION)),
        URI.create("http://localhost:8080/ocsp"),
        () -> {
          Instant now = jpki.clock().instant();
          if (isWaiting() && happened.compareAndSet(false, true)) {
            happens.run();
          }
          return now;
        },
        RANDOM.split());
  }

  private Outcome<IssueCertificate.Issued> issue(IssueCertificate by, IssueCertificate.Order one) {
    return by.issue(one, TestJpki.terminal(), "発行");
  }

  private static IssueCertificate ofAnotherProgram(TestJpki jpki) {
    KeeperStore store = TestJpki.anotherStore();
    return new IssueCertificate(
        store,
        new AuditLog(store, () -> new byte[16]),
        Map.of(Authority.AUTHENTICATION, jpki.authority(Authority.AUTHENTICATION)),
        URI.create("http://localhost:8080/ocsp"),
        jpki.clock(),
        RANDOM.split());
  }

  @Test
  void testFailure_theCardBecomesVoidMeanwhile() {
    Outcome<IssueCertificate.Issued> outcome =
        issue(
            interrupted(() ->
                new ReportCardVoid(jpki.certificates())
                    .report(order.carrier(), TestJpki.operator())),
            order);

    assertThat(TestJpki.rule(outcome)).isEqualTo("not-given-up");
    assertThat(jpki.book().of(holder))
        .extracting(CertificateRecord::state)
        .containsExactly(CertificateState.ABANDONED);
    assertThat(TestJpki.rule(issue(jpki.issueCertificate(), order))).isEqualTo("accepted");
  }

  @Test
  void aProgramThatEndsThere_leavesANumberToBeGivenUp_andTheFormerInEffect() {
    CertificateNumber former = jpki.issue(order).number();
    IssueCertificate ends =
        interrupted(() -> {
          throw new IllegalStateException("the program ends here");
        });
    assertThatThrownBy(() -> issue(ends, TestJpki.renewal(order)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(isWaiting()).isTrue();
    assertThat(jpki.book().find(former).orElseThrow().isGood(jpki.clock().instant())).isTrue();

    new AbandonUnfinished(new IssuanceBook(TestJpki.anotherStore()), jpki.clock())
        .abandon(Duration.ZERO);
    assertThat(isWaiting()).isFalse();
    assertThat(jpki.book().present(holder, CertificateKind.AUTHENTICATION))
        .hasValueSatisfying(one -> assertThat(one.number()).isEqualTo(former));
    assertThat(TestJpki.rule(issue(jpki.issueCertificate(), TestJpki.renewal(order))))
        .isEqualTo("accepted");
  }

  @Test
  void whileARenewalIsBeingSigned_anotherIsRefused_andOneCertificateIsInEffect() {
    jpki.issue(order);
    List<Outcome<IssueCertificate.Issued>> another = new ArrayList<>();
    Outcome<IssueCertificate.Issued> first =
        issue(
            interrupted(() -> another.add(issue(ofAnotherProgram(jpki), TestJpki.renewal(order)))),
            TestJpki.renewal(order));

    assertThat(TestJpki.rule(first)).isEqualTo("accepted");
    assertThat(another)
        .singleElement()
        .satisfies(one -> assertThat(TestJpki.rule(one)).isEqualTo("one-of-each-kind"));
    assertThat(jpki.book().of(holder))
        .filteredOn(one -> one.isGood(jpki.clock().instant()))
        .hasSize(1);
  }

  @Test
  void ofTwoProgramsThatRenewAtOnceOneDoes_andOneCertificateIsInEffect() throws Exception {
    jpki.issue(order);
    IssueCertificate here = jpki.issueCertificate();
    IssueCertificate there = ofAnotherProgram(jpki);
    List<Outcome<IssueCertificate.Issued>> all =
        AtOnce.run(4, thread -> issue(thread % 2 == 0 ? here : there, TestJpki.renewal(order)));

    assertThat(all).filteredOn(Outcome.Accepted.class::isInstance).isNotEmpty();
    assertThat(jpki.book().of(holder))
        .filteredOn(one -> one.isGood(jpki.clock().instant()))
        .hasSize(1);
    assertThat(isWaiting()).isFalse();
  }

  @Test
  void ofTwoProgramsOneOfWhichRevokes_itHasEnded_andItsHistoryTellsItOnce() throws Exception {
    CertificateNumber number = jpki.issue(order).number();
    KeeperStore store = TestJpki.anotherStore();
    Certificates there =
        new Certificates(store, new AuditLog(store, () -> new byte[16]), jpki.clock());
    AtOnce.run(
        4,
        thread ->
            new ReportCardVoid(thread % 2 == 0 ? jpki.certificates() : there)
                .report(order.carrier(), TestJpki.operator()));
    assertThat(new CertificateHistory(store).of(number))
        .extracting(CertificateHistory.Event::event)
        .containsExactly("issued", "revoked");
  }
}
