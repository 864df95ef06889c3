package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.FollowHolder;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RevokeWhereNobodyMovedInTest {

  private static final LocalDate PLANNED = LocalDate.of(2026, 4, 10);
  private static final Instant THIRTIETH_DAY = Instant.parse("2026-05-10T14:59:00Z");

  private final TestJpki jpki = new TestJpki();
  private final Holder holder = TestJpki.holder();
  private final CertificateNumber signing =
      jpki.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number();
  private final CertificateNumber authentication =
      jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
  private final MoveBook moves = new MoveBook(jpki.store());
  private final FollowHolder follow = new FollowHolder(jpki.certificates(), moves);
  private final RevokeWhereNobodyMovedIn job =
      new RevokeWhereNobodyMovedIn(jpki.certificates(), moves, jpki.clock());

  private void tell(HolderChange change, Instant recorded) {
    follow.follow(holder, change, recorded, TestJpki.operator());
  }

  private void tell(HolderChange change) {
    tell(change, jpki.clock().instant());
  }

  private boolean revoked() {
    job.run(TestJpki.operator());
    return jpki.book().find(authentication).orElseThrow().end().isPresent();
  }

  @Test
  void notOnTheThirtiethDay_butOnTheDayAfter_andTheSigningCertificateIsNoneOfItsBusiness() {
    tell(new HolderChange.MoveOutFiled(PLANNED, false));
    jpki.clock().advanceTo(THIRTIETH_DAY);
    assertThat(revoked()).isFalse();
    jpki.clock().advance(Duration.ofMinutes(1));
    assertThat(revoked()).isTrue();
    assertThat(jpki.book().find(signing).orElseThrow().end()).isEmpty();
    assertThat(job.run(TestJpki.operator())).isEmpty();
  }

  @Test
  void notWhereSomebodyArrivedOrStayed_alsoWhenTheFilingIsHeardOfLater() {
    Instant filed = jpki.clock().instant();
    tell(new HolderChange.MovedIn(), filed.plusSeconds(60));
    tell(new HolderChange.MoveOutFiled(PLANNED, false), filed);
    jpki.clock().advanceTo(THIRTIETH_DAY.plusSeconds(60));
    assertThat(revoked()).isFalse();
    tell(new HolderChange.MoveOutFiled(PLANNED, false), filed);
    assertThat(revoked()).as("told twice").isFalse();
  }

  @Test
  void notWhereTheFilingWasWithdrawn() {
    tell(new HolderChange.MoveOutFiled(PLANNED, false));
    tell(new HolderChange.MoveOutWithdrawn());
    jpki.clock().advanceTo(THIRTIETH_DAY.plusSeconds(60));
    assertThat(revoked()).isFalse();
  }

  @Test
  void aChangedPlannedDayCountsAnew() {
    tell(new HolderChange.MoveOutFiled(PLANNED, false));
    jpki.clock().advance(Duration.ofHours(1));
    tell(new HolderChange.MoveOutFiled(PLANNED.plusDays(5), false));
    jpki.clock().advanceTo(THIRTIETH_DAY.plusSeconds(60));
    assertThat(revoked()).isFalse();
    jpki.clock().advance(Duration.ofDays(5));
    assertThat(revoked()).isTrue();
  }

  @Test
  void abroad_whatWasIssuedBeforeTheFilingEnds_whatWasIssuedForItStays() {
    jpki.clock().advance(Duration.ofHours(1));
    tell(new HolderChange.MoveOutFiled(PLANNED, true));
    jpki.clock().advance(Duration.ofHours(1));
    CertificateNumber forAbroad =
        jpki.issue(TestJpki.renewal(TestJpki.order(CertificateKind.AUTHENTICATION, holder)))
            .number();
    jpki.clock().advanceTo(THIRTIETH_DAY.plusSeconds(60));
    job.run(TestJpki.operator());
    assertThat(jpki.book().find(forAbroad).orElseThrow().end()).isEmpty();
  }
}
