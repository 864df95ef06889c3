package dev.daicho.jpki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowHolderTest {

  private static final LocalDate PLANNED = LocalDate.of(2026, 4, 10);

  private final TestJpki jpki = new TestJpki();
  private final Holder holder = TestJpki.holder();
  private final FollowHolder follow =
      new FollowHolder(jpki.certificates(), new MoveBook(jpki.store()));

  private CertificateNumber issued(CertificateKind kind) {
    return jpki.issue(TestJpki.order(kind, holder)).number();
  }

  private List<CertificateNumber> follow(HolderChange change) {
    return follow.follow(holder, change, jpki.clock().instant(), TestJpki.operator());
  }

  private static BasicItems living(@Nullable String address) {
    return new BasicItems("番号　花子", "バンゴウ　ハナコ", null, null, null, "19860501", "2", address, null);
  }

  private CertificateRecord record(CertificateNumber number) {
    return jpki.book().find(number).orElseThrow();
  }

  @Test
  void aMoveEndsTheSigningCertificateOnly_onceHoweverOftenItIsTold() {
    CertificateNumber signing = issued(CertificateKind.SIGNING);
    issued(CertificateKind.AUTHENTICATION);
    HolderChange moved = new HolderChange.ItemsRevised(living("旭１"), living("旭２"), null);

    assertThat(follow(moved)).containsExactly(signing);
    assertThat(record(signing).end())
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationReason.AFFILIATION_CHANGED));
    assertThat(follow(moved)).isEmpty();
  }

  @Test
  void anotherWayToWriteTheSamePlaceEndsNothing() {
    issued(CertificateKind.SIGNING);
    assertThat(
            follow(
                new HolderChange.ItemsRevised(
                    living("旭１"), living("旭一"), MinorOccasion.RESIDENCE_INDICATION)))
        .isEmpty();
  }

  @Test
  void whatWasIssuedAfterTheChangeIsNotTouchedByTheLateNotice() {
    Instant changed = jpki.clock().instant();
    jpki.clock().advance(Duration.ofMinutes(1));
    issued(CertificateKind.SIGNING);
    assertThat(
            follow.follow(
                holder,
                new HolderChange.ItemsRevised(living("旭１"), living("旭２"), null),
                changed,
                TestJpki.operator()))
        .isEmpty();
  }

  @Test
  void aRemovalByAFilingToMoveLeavesTheAuthenticationCertificate_anyOtherDoesNot() {
    CertificateNumber signing = issued(CertificateKind.SIGNING);
    CertificateNumber authentication = issued(CertificateKind.AUTHENTICATION);
    assertThat(follow(new HolderChange.RecordRemoved(HolderChange.Ground.MOVE_OUT_FILING)))
        .containsExactly(signing);
    assertThat(follow(new HolderChange.RecordRemoved(HolderChange.Ground.OTHER)))
        .containsExactly(authentication);
  }

  @Test
  void goingAbroad_whatWasIssuedBeforeTheFilingEnds_whatWasIssuedForItStays() {
    CertificateNumber before = issued(CertificateKind.SIGNING);
    jpki.clock().advance(Duration.ofDays(1));
    follow(new HolderChange.MoveOutFiled(PLANNED, true));
    jpki.clock().advance(Duration.ofHours(1));
    CertificateNumber forAbroad =
        jpki.issue(TestJpki.renewal(TestJpki.order(CertificateKind.SIGNING, holder))).number();
    assertThat(record(before).end()).isPresent();
    jpki.clock().advanceTo(Instant.parse("2026-04-10T03:00:00Z"));
    HolderChange removed = new HolderChange.RecordRemoved(HolderChange.Ground.MOVE_ABROAD_FILING);
    assertThat(follow(removed)).isEmpty();
    assertThat(record(forAbroad).end()).isEmpty();

    Holder other = TestJpki.holder();
    CertificateNumber theirs = jpki.issue(TestJpki.order(CertificateKind.SIGNING, other)).number();
    jpki.clock().advance(Duration.ofHours(1));
    follow.follow(
        other,
        new HolderChange.MoveOutFiled(PLANNED, true),
        jpki.clock().instant(),
        TestJpki.operator());
    assertThat(follow.follow(other, removed, jpki.clock().instant(), TestJpki.operator()))
        .containsExactly(theirs);
  }

  @Test
  void somebodyAbroadLosesBothWithTheLastAnnex() {
    issued(CertificateKind.SIGNING);
    issued(CertificateKind.AUTHENTICATION);
    assertThat(follow(new HolderChange.AnnexRemoved(false, false))).isEmpty();
    assertThat(follow(new HolderChange.AnnexRemoved(true, true))).isEmpty();
    assertThat(follow(new HolderChange.AnnexRemoved(true, false))).hasSize(2);
  }
}
