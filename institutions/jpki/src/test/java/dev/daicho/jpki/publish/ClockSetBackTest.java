package dev.daicho.jpki.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.BasicItems;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.FollowHolder;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.AbandonUnfinished;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.jpki.record.ListBook;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusOf;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Town time stands still rather than turn back; but a program that is started again after the
 * machine's clock was set back begins at an earlier moment than it ended at.
 */
class ClockSetBackTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(99);

  @TempDir Path folder;

  private final Holder holder = TestJpki.holder();
  private final TestJpki before = new TestJpki(TestJpki.DAY.plusDays(5), RANDOM.split());
  private final TestJpki after = new TestJpki(TestJpki.DAY, RANDOM.split());

  private CertificateNumber issuedBefore(CertificateKind kind) {
    return before.issue(TestJpki.order(kind, holder)).number();
  }

  private static void revoke(TestJpki when, CertificateNumber number) {
    new RevokeCertificate(when.certificates())
        .revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())
        .orElseThrow();
  }

  private RevocationList read(CurrentLists.Current current) throws Exception {
    try (InputStream in = Files.newInputStream(current.file())) {
      return ((RevocationList.Read) RevocationList.read(in)).list();
    }
  }

  private CurrentLists lists(TestJpki when) {
    return new CurrentLists(when.store(), when.loader(), folder, when.clock());
  }

  @Test
  void nobodyHasTwoOfAKind_andNoNumberIsGivenTwice() {
    CertificateNumber first = issuedBefore(CertificateKind.SIGNING);
    assertThat(
            TestJpki.rule(
                after
                    .issueCertificate()
                    .issue(
                        TestJpki.order(CertificateKind.SIGNING, holder),
                        TestJpki.terminal(),
                        "発行")))
        .isEqualTo("one-of-each-kind");
    long seed = RANDOM.nextLong();
    TestJpki once = new TestJpki(TestJpki.DAY.plusDays(5), new SplittableRandom(seed));
    TestJpki again = new TestJpki(TestJpki.DAY, new SplittableRandom(seed));
    assertThat(again.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number())
        .isNotEqualTo(
            once.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number())
        .isNotEqualTo(first);
  }

  @Test
  void whatWasRevokedStaysRevoked_inAnswersAndLists_whoseNumbersStillRise() throws Exception {
    CertificateNumber number = issuedBefore(CertificateKind.SIGNING);
    revoke(before, number);
    RevocationList former =
        read(lists(before).complete(before.authority(Authority.SIGNING), TestJpki.UTSUNOMIYA));
    RevocationList present =
        read(lists(after).complete(after.authority(Authority.SIGNING), TestJpki.UTSUNOMIYA));

    assertThat(present.find(number.value())).isPresent();
    assertThat(present.terms().number()).isGreaterThan(former.terms().number());
    assertThat(present.terms().thisUpdate()).isEqualTo(after.clock().instant());
    CertificateId id =
        CertificateId.of(
            after.authority(Authority.SIGNING).issuer(),
            number.value(),
            CertificateId.Hash.SHA_256);
    StatusOf.Said said =
        new CertificateStatuses(
                new NotedLooks(after.book(), new QueryLog(after.log(), after.clock())),
                Authority.SIGNING,
                after.clock(),
                Duration.ofMinutes(5))
            .of(List.of(id), new QueryLog.Query(StatusService.anybody(""), "status", "試験", "given"))
            .getFirst()
            .said();
    assertThat(said.status()).isInstanceOf(CertificateStatus.Revoked.class);
    assertThat(
            TestJpki.rule(
                new RevokeCertificate(after.certificates())
                    .revoke(number, RevocationCause.HOLDERS_REQUEST, TestJpki.operator())))
        .isEqualTo("still-in-effect");
  }

  @Test
  void withinADay_whatIsRevokedAfterwardsIsInTheNextListOfChanges() throws Exception {
    TestJpki later = new TestJpki(TestJpki.DAY, RANDOM.split());
    later.clock().advance(Duration.ofHours(1));
    CertificateNumber number =
        later.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number();
    BigInteger base =
        read(lists(later).complete(later.authority(Authority.SIGNING), TestJpki.UTSUNOMIYA))
            .terms()
            .number();

    after.clock().advance(Duration.ofMinutes(10));
    CurrentLists back = lists(after);
    BigInteger next =
        read(back.complete(after.authority(Authority.SIGNING), TestJpki.UTSUNOMIYA))
            .terms()
            .number();
    assertThat(next).isGreaterThan(base);
    after.clock().advance(Duration.ofMinutes(6));
    revoke(after, number);
    RevocationList changes =
        read(back.changes(after.authority(Authority.SIGNING), TestJpki.UTSUNOMIYA));
    assertThat(changes.find(number.value())).isPresent();
    assertThat(new ListBook(after.store()).last(Authority.SIGNING, 1, TestJpki.UTSUNOMIYA, true))
        .hasValueSatisfying(made -> assertThat(made.number()).isEqualTo(next.longValueExact()));
  }

  @Test
  void whatBrokeOffBeforeIsGivenUp_whenTheTownIsOpened() {
    CertificateNumber number =
        new CertificateNumber(Authority.AUTHENTICATION, RANDOM.nextInt(1, Integer.MAX_VALUE));
    Instant then = before.clock().instant();
    IssuanceBook issuances = new IssuanceBook(before.store());
    issuances.prepare(
        new CertificateRecord(
            number,
            CertificateKind.AUTHENTICATION,
            holder,
            TestJpki.UTSUNOMIYA,
            "card",
            Validity.throughDay(then, TestJpki.DAY.plusYears(5)),
            CertificateState.PREPARED,
            null,
            null),
        new byte[] {0x30, 0},
        null,
        then);
    AbandonUnfinished abandon = new AbandonUnfinished(issuances, after.clock());
    assertThat(abandon.abandon(Duration.ofDays(6))).doesNotContain(number);
    assertThat(abandon.abandon(Duration.ZERO)).contains(number);
    assertThat(
            TestJpki.rule(
                after
                    .issueCertificate()
                    .issue(
                        TestJpki.order(CertificateKind.AUTHENTICATION, holder),
                        TestJpki.terminal(),
                        "発行")))
        .isEqualTo("accepted");
  }

  @Test
  void aChangeEndsWhatWasIssuedBefore_althoughItsDateIsLater() {
    CertificateNumber number = issuedBefore(CertificateKind.SIGNING);
    BasicItems items =
        new BasicItems("番号　花子", null, null, null, null, "1986-05-01", "FEMALE", "旭１丁目", null);
    BasicItems moved =
        new BasicItems("番号　花子", null, null, null, null, "1986-05-01", "FEMALE", "旭２丁目", null);
    assertThat(
            new FollowHolder(after.certificates(), new MoveBook(after.store()))
                .follow(
                    holder,
                    new HolderChange.ItemsRevised(items, moved, null),
                    after.clock().instant(),
                    TestJpki.operator()))
        .containsExactly(number);
  }
}
