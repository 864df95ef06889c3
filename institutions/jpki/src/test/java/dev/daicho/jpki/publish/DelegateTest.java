package dev.daicho.jpki.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.ceremony.CeremonyPlan;
import dev.daicho.jpki.ceremony.HoldCeremony;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.status.ResponderIdentity;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelegateTest {

  @TempDir Path folder;

  private static boolean covers(Certificate certificate, Instant moment) {
    return new Validity(
            certificate.getStartDate().getDate().toInstant(),
            certificate.getEndDate().getDate().toInstant())
        .covers(moment);
  }

  @Test
  void renewedThirtyDaysBeforeItEnds_orWhenTheClockHasJumped_untilTheAuthorityItselfEnds() {
    SecureRandom random = new SecureRandom();
    TownClock clock = TestTown.clockAt(TestJpki.DAY);
    KeyVault vault =
        KeyVault.inFile(
            folder.resolve("keys.p12"), TestTown.shared().secrets().current("jpki/other"), random);
    new HoldCeremony(vault, clock).hold(CeremonyPlan.ofNewTown(TestJpki.DAY));
    AuthorityAtWork signing =
        AuthorityAtWork.open(Authority.SIGNING, Generation.PRESENT, 1, vault, random).orElseThrow();
    Delegate delegate = Delegate.responder(signing, 1, vault, clock);

    ResponderIdentity first = delegate.identity();
    Instant ends = first.certificate().getEndDate().getDate().toInstant();
    clock.advanceTo(ends.minus(Duration.ofDays(30)));
    assertThat(delegate.identity()).isSameAs(first);
    clock.advance(Duration.ofSeconds(1));
    ResponderIdentity second = delegate.identity();
    assertThat(second.certificate().getSerialNumber())
        .isNotEqualTo(first.certificate().getSerialNumber());
    assertThat(covers(second.certificate(), clock.instant())).isTrue();
    assertThat(delegate.identity()).isSameAs(second);
    assertThat(Delegate.responder(signing, 1, vault, clock).identity().certificate())
        .as("another program finds the same")
        .isEqualTo(second.certificate());
    assertThat(Delegate.timeStamping(signing, 1, vault, clock).identity().certificate())
        .satisfies(stamping -> assertThat(covers(stamping, clock.instant())).isTrue());

    Instant last = signing.certificate().getEndDate().getDate().toInstant();
    clock.advanceTo(last.minus(Duration.ofDays(10)));
    Certificate third = delegate.identity().certificate();
    assertThat(third.getEndDate().getDate())
        .isEqualTo(signing.certificate().getEndDate().getDate());
    clock.advanceTo(last.plus(Duration.ofDays(1)));
    assertThat(delegate.identity().certificate()).isEqualTo(third);
  }
}
