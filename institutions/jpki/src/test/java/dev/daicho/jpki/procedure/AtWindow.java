package dev.daicho.jpki.procedure;

import static dev.daicho.network.relay.TestRelay.HERE;

import dev.daicho.jpki.TestJpki;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.follow.FollowPeople;
import dev.daicho.network.relay.TestRelay;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** A resident with both certificates on the card, at the window of their municipality. */
final class AtWindow {

  private static final SplittableRandom RANDOM = new SplittableRandom(4);

  final TestRelay relay = new TestRelay();
  final TestJpki jpki = new TestJpki();
  final FollowPeople people =
      new FollowPeople(
          TestNetwork.keepers().store(Level.NATION.keeper()),
          relay.network().clock(),
          RANDOM::nextBytes);
  final ResidentRecord resident = relay.resident(HERE);
  final ApplyForCertificates.Issued issued = applied();
  final WindowFilings filings = new WindowFilings(jpki.certificates(), people);

  private ApplyForCertificates.Issued applied() {
    relay.network().relay().carry();
    var key = TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder()).key();
    return new ApplyForCertificates(people, jpki.issueCertificate(), jpki.book(), jpki.clock())
        .apply(
            new ApplyForCertificates.Application(
                resident.residentCode(),
                HERE,
                Map.of(CertificateKind.SIGNING, key, CertificateKind.AUTHENTICATION, key),
                "card-" + resident.residentCode().digits(),
                LocalDate.of(2036, 3, 1),
                false,
                false),
            TestJpki.terminal())
        .orElseThrow();
  }

  WindowFilings.Filing filing(CertificateKind... kinds) {
    return new WindowFilings.Filing(resident.residentCode(), HERE, Set.of(kinds));
  }
}
