package dev.daicho.jpki.follow;

import static dev.daicho.network.relay.TestRelay.DAY;
import static dev.daicho.network.relay.TestRelay.HERE;
import static dev.daicho.network.relay.TestRelay.THERE;
import static dev.daicho.network.relay.TestRelay.again;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.notice.Courier;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.jpki.FollowHolder;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.ApplyForCertificates;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.jpki.procedure.RevokeWhereNobodyMovedIn;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.follow.FollowPeople;
import dev.daicho.network.relay.TestRelay;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.register.ResidentRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearNationalServerTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(20_261_124);

  private final TestRelay relay = new TestRelay();
  private final TestJpki jpki = new TestJpki();
  private final FollowPeople people =
      new FollowPeople(
          TestNetwork.keepers().store(Level.NATION.keeper()),
          relay.network().clock(),
          RANDOM::nextBytes);
  private final MoveBook moves = new MoveBook(jpki.store());
  private final Courier courier =
      new Courier(
          TestNetwork.keepers().steward(Level.NATION.keeper()),
          new Receiver(
              jpki.store(),
              new HearNationalServer(new FollowHolder(jpki.certificates(), moves), people),
              relay.network().relay().journal(Level.NATION)::about));
  private final ResidentRecord resident = relay.resident(HERE);

  private CertificateRecord signing() {
    return record(CertificateKind.SIGNING);
  }

  private CertificateRecord authentication() {
    return record(CertificateKind.AUTHENTICATION);
  }

  private final ApplyForCertificates.Issued issued = apply();

  private ApplyForCertificates.Issued apply() {
    carry();
    SubjectPublicKeyInfo key =
        TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder()).key();
    ApplyForCertificates.Issued all =
        new ApplyForCertificates(people, jpki.issueCertificate(), jpki.book(), jpki.clock())
            .apply(
                new ApplyForCertificates.Application(
                    resident.residentCode(),
                    HERE,
                    Map.of(CertificateKind.SIGNING, key, CertificateKind.AUTHENTICATION, key),
                    "card",
                    DAY.plusYears(10),
                    false,
                    true),
                TestJpki.terminal())
            .orElseThrow();
    // What is recorded at the very moment of issue counts as recorded before.
    relay.network().clock().advance(Duration.ofMinutes(1));
    jpki.clock().advance(Duration.ofMinutes(1));
    return all;
  }

  private CertificateRecord record(CertificateKind kind) {
    IssueCertificate.Issued one = Objects.requireNonNull(issued.certificates().get(kind));
    return jpki.book().find(one.number()).orElseThrow();
  }

  private void carry() {
    relay.network().relay().carry();
    courier.carry();
  }

  private boolean isLapsedOn(LocalDate day) {
    jpki.clock().advanceTo(day.atTime(9, 0).atZone(TownClock.ZONE).toInstant());
    return !new RevokeWhereNobodyMovedIn(jpki.certificates(), moves, jpki.clock())
        .run(HearNationalServer.BY)
        .isEmpty();
  }

  @BeforeEach
  void bothAreGood() {
    carry();
    assertThat(signing().end()).isEmpty();
    assertThat(authentication().end()).isEmpty();
  }

  @Test
  void whoMovesLosesTheSigningCertificateOnly() {
    relay.moveOut(resident);
    carry();
    assertThat(signing().end())
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationCause.RECORD_REMOVED.reason()));
    relay.moveIn(THERE, again(resident, resident.birth().date()));
    carry();
    assertThat(authentication().end()).isEmpty();
    assertThat(isLapsedOn(DAY.plusDays(31))).isFalse();
  }

  @Test
  void whoseArrivalIsToldFirstIsNotAwaited() {
    relay.moveIn(THERE, again(resident, resident.birth().date()));
    carry();
    relay.moveOut(resident);
    carry();
    assertThat(signing().end()).isPresent();
    assertThat(isLapsedOn(DAY.plusDays(31))).isFalse();
    assertThat(authentication().end()).isEmpty();
  }

  @Test
  void whoDoesNotArriveLosesTheOtherOneToo_onTheThirtyFirstDay() {
    relay.moveOut(resident);
    carry();
    assertThat(isLapsedOn(DAY.plusDays(30))).isFalse();
    assertThat(isLapsedOn(DAY.plusDays(31))).isTrue();
    assertThat(authentication().end()).isPresent();
  }

  @Test
  void aChangeOfCodeIsNoneOfWhatACertificateSays() {
    relay.changeCode(resident);
    carry();
    assertThat(signing().end()).isEmpty();
    assertThat(new Holder(people.follow(resident.residentCode()).code()))
        .as("the former code is nobody's any more")
        .isNotEqualTo(issued.holder());
  }
}
