package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.Words;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.signatures.Material;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Revocation lists that tell nothing of the certificate, since they are wrong or of another. */
final class RevocationLists implements Family {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Authority SIGNING = Authority.SIGNING;
  private static final OpenSslJudges NO_CHANGES =
      OpenSslJudges.none(
          "openssl verifyは差分が合わなければ完全なリストだけで判定する",
          "openssl verify goes by the complete list alone when changes do not fit");

  @Override
  public List<Sample> samples(GoodPieces good) {
    SampleTown town = good.town();
    Instant at = good.at();
    ListTerms terms = good.terms(SIGNING);
    byte[] changed = good.signingList().bytes().clone();
    changed[changed.length - 1] ^= 1;
    ListTerms later =
        new ListTerms(
            BigInteger.valueOf(8),
            terms.thisUpdate(),
            terms.nextUpdate(),
            terms.distributionPoint(),
            BigInteger.valueOf(5));
    return List.of(
        list(
            good,
            "list-stale",
            "次回発行日時を1秒過ぎた失効リスト",
            "the next list was due a second ago",
            good.list(SIGNING, timed(good, at.minus(GoodPieces.HOUR), at.minus(SECOND))),
            Expected.undecided("ListNotOld", "RFC 5280", "5.1.2.5"),
            OpenSslJudges.LISTS),
        list(
            good,
            "list-not-yet-valid",
            "1秒後に発行される失効リスト",
            "it will be true in a second",
            good.list(SIGNING, timed(good, at.plus(SECOND), at.plus(GoodPieces.HOUR))),
            Expected.undecided("ListBegun", "RFC 5280", "5.1.2.4"),
            OpenSslJudges.LISTS),
        list(
            good,
            "list-of-the-other-authority",
            "利用者証明用認証局の失効リスト",
            "a list of the user authentication authority",
            good.ofLogin().lists().getFirst().bytes(),
            Expected.undecided("ListIssuerNamed", "RFC 5280", "6.3.3 (b)(1)"),
            OpenSslJudges.LISTS),
        list(
            good,
            "list-of-a-stranger",
            "同じ名前の、知らない認証局が署名した失効リスト",
            "an unknown authority with the same name signed it",
            good.list(town.strangeIssuer(), town.stranger(), terms),
            Expected.undecided("ListSigned", "RFC 5280", "6.3.3 (g)"),
            OpenSslJudges.LISTS),
        list(
            good,
            "list-of-another-place",
            "別の市区町村の配布点の失効リスト",
            "a list of another municipality's distribution point",
            good.list(SIGNING, terms.at(town.pointOfAnotherPlace(SIGNING))),
            Expected.undecided("ListScope", "RFC 5280", "6.3.3 (b)(2)(i)"),
            OpenSslJudges.LISTS),
        list(
            good,
            "list-with-a-changed-signature",
            "署名値の1バイトが変えられた失効リスト",
            "a byte of its signature was changed",
            changed,
            Expected.undecided("ListSigned", "RFC 5280", "6.3.3 (g)"),
            OpenSslJudges.LISTS),
        list(
            good,
            "list-of-changes-only",
            "完全なリストのない差分",
            "changes without the complete list",
            good.list(SIGNING, later),
            Expected.undecided("ListComplete", "RFC 5280", "5.2.4"),
            OpenSslJudges.LISTS),
        list(
            good,
            "list-cut",
            "途中で切れた失効リスト",
            "it ends too early",
            Arrays.copyOf(good.signingList().bytes(), good.signingList().bytes().length - 1),
            Expected.undecided("ListReadable", "RFC 5280", "5.1"),
            OpenSslJudges.LISTS),
        list(
            good,
            "list-with-a-byte-more",
            "失効リストの後に1バイト続く",
            "a byte follows it",
            Arrays.copyOf(good.signingList().bytes(), good.signingList().bytes().length + 1),
            Expected.undecided("ListReadable", "RFC 5280", "5.1"),
            OpenSslJudges.none("opensslは後のバイトを見ない", "openssl does not look at what follows")),
        changes(
            good,
            "changes-that-revoke",
            "差分に載っている証明書",
            "the certificate stands on the list of changes",
            good.list(
                SIGNING,
                later,
                new RevokedCertificate(
                    SampleTown.HANAKO_SERIAL,
                    at.minus(GoodPieces.HOUR),
                    RevocationReason.AFFILIATION_CHANGED)),
            Expected.refused("NotRevokedByList", "RFC 5280", "6.1.3 (a)(3)"),
            later),
        changes(
            good,
            "changes-of-a-later-list",
            "もっと新しい完全なリストからの差分",
            "changes since a later complete list than the one that is there",
            good.list(SIGNING, later.since(6)),
            Expected.undecided("ChangesBelong", "RFC 5280", "6.3.3 (c)"),
            later),
        changes(
            good,
            "changes-stale",
            "次回発行日時を1秒過ぎた差分",
            "the next changes were due a second ago",
            good.list(
                SIGNING,
                new ListTerms(
                    later.number(),
                    at.minus(GoodPieces.HOUR),
                    at.minus(SECOND),
                    later.distributionPoint(),
                    later.base())),
            Expected.undecided("ChangesCurrent", "RFC 5280", "6.3.3 (a)"),
            later),
        changes(
            good,
            "changes-of-a-stranger",
            "同じ名前の、知らない認証局が署名した差分",
            "an unknown authority with the same name signed the changes",
            good.list(town.strangeIssuer(), town.stranger(), later),
            Expected.undecided("ChangesSigned", "RFC 5280", "6.3.3 (h)"),
            later));
  }

  private static ListTerms timed(GoodPieces good, Instant thisUpdate, Instant nextUpdate) {
    return ListTerms.complete(5, thisUpdate, nextUpdate).at(good.point());
  }

  private static Sample list(
      GoodPieces good,
      String id,
      String ja,
      String en,
      byte[] list,
      Expected expected,
      OpenSslJudges openssl) {
    return new Sample(
        id,
        Material.REVOCATION_LIST,
        "signing",
        good.at(),
        new Words(ja, en),
        good.ofSigning().lists(Piece.bad(id + ".crl", list)),
        good.ofSigning(),
        expected,
        openssl);
  }

  private static Sample changes(
      GoodPieces good,
      String id,
      String ja,
      String en,
      byte[] list,
      Expected expected,
      ListTerms later) {
    return new Sample(
        id,
        Material.REVOCATION_LIST,
        "signing",
        good.at(),
        new Words(ja, en),
        good.ofSigning().lists(good.signingList(), Piece.bad(id + ".crl", list)),
        good.ofSigning()
            .lists(
                good.signingList(), Piece.good("signing-changes.crl", good.list(SIGNING, later))),
        expected,
        NO_CHANGES);
  }
}
