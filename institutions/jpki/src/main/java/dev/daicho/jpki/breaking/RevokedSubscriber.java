package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.Words;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.signatures.Material;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A signing certificate on the revocation list, for each reason. */
final class RevokedSubscriber implements Family {

  @Override
  public List<Sample> samples(GoodPieces good) {
    return Stream.of(RevocationReason.values())
        .filter(reason -> reason != RevocationReason.REMOVE_FROM_CRL)
        .map(reason -> revoked(good, reason))
        .toList();
  }

  private static Sample revoked(GoodPieces good, RevocationReason reason) {
    String id = "revoked-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    byte[] list =
        good.list(
            Authority.SIGNING,
            good.terms(Authority.SIGNING),
            new RevokedCertificate(
                SampleTown.HANAKO_SERIAL, good.at().minus(Duration.ofDays(1)), reason));
    return new Sample(
        id,
        Material.CERTIFICATE,
        "signing",
        good.at(),
        new Words(
            "失効リストに載っている証明書（理由: " + reason.title().ja() + "）",
            "it stands on the revocation list, reason: " + reason.title().en()),
        good.ofSigning().lists(Piece.bad(id + ".crl", list)),
        good.ofSigning(),
        Expected.refused("NotRevokedByList", "RFC 5280", "6.1.3 (a)(3)"),
        OpenSslJudges.LISTS);
  }
}
