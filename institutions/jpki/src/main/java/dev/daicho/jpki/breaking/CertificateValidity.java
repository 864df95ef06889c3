package dev.daicho.jpki.breaking;

import dev.daicho.pki.profile.CertificateKind;
import java.time.Duration;
import java.util.List;

/** Certificates outside their validity. */
final class CertificateValidity implements Family {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration YEAR = Duration.ofDays(365);

  @Override
  public List<Sample> samples(GoodPieces good) {
    SampleTown town = good.town();
    return List.of(
        good.certificate(
            "certificate-expired",
            "1秒前に満了した証明書",
            "it expired a second ago",
            good.signed(
                good.edit(CertificateKind.SIGNING).valid(town.begun(), town.at().minus(SECOND))),
            Expected.refused("NotExpired", "RFC 5280", "6.1.3 (a)(2)"),
            OpenSslJudges.VERIFY),
        good.certificate(
            "certificate-not-yet-valid",
            "1秒後に有効になる証明書",
            "it becomes valid in a second",
            good.signed(
                good.edit(CertificateKind.SIGNING)
                    .valid(town.at().plus(SECOND), town.at().plus(YEAR))),
            Expected.refused("Begun", "RFC 5280", "6.1.3 (a)(2)"),
            OpenSslJudges.VERIFY));
  }
}
