package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.Words;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.time.TimeStampAuthority;
import dev.daicho.signatures.Material;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** Time stamps, alone and in a signature. */
final class TimeStampSamples implements Family {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @Override
  public List<Sample> samples(GoodPieces good) {
    return new Made(good).all();
  }

  private static final class Made {
    private final GoodPieces good;
    private final SampleTown town;
    private final Signing signing;
    private final TimeStampAuthority right;
    private final byte[] content;
    private final Piece twin;

    Made(GoodPieces good) {
      this.good = good;
      this.town = good.town();
      this.signing = new Signing(good);
      this.right = signing.stamps(signing.when());
      this.content = good.content().bytes();
      this.twin = Piece.good("content.tsr", stamp(right, content));
    }

    List<Sample> all() {
      byte[] changed = twin.bytes().clone();
      changed[changed.length - 1] ^= 1;
      byte[] strange =
          good.edit(town.helper(CertificateKind.TIME_STAMPING_AUTHORITY, town.strangeIssuer()))
              .sign(town.stranger());
      byte[] expired =
          good.signed(
              good.edit(
                      town.helper(
                          CertificateKind.TIME_STAMPING_AUTHORITY, town.issuer(Authority.SIGNING)))
                  .valid(town.begun(), signing.when().minus(SECOND)));
      byte[] stamped = signing.stamped(signing.hanako(), right::answer);
      return List.of(
          of(
              "stamp-of-another-document",
              "別の文書のタイムスタンプ",
              "it is over another document",
              stamp(right, "another\n".getBytes(StandardCharsets.UTF_8)),
              Expected.refused("StampImprint", "RFC 3161", "2.4.2"),
              OpenSslJudges.STAMP),
          of(
              "stamp-of-a-stranger",
              "同じ名前の、知らない認証局の時刻認証局によるタイムスタンプ",
              "an unknown authority with the same name certified who gave it",
              stamp(signing.stamps(signing.when(), strange), content),
              Expected.refused("SignedByIssuer", "RFC 5280", "6.1.3 (a)(1)"),
              OpenSslJudges.STAMP),
          of(
              "stamp-of-an-expired-authority",
              "付与の時点で満了していた時刻認証局によるタイムスタンプ",
              "who gave it had expired when it was given",
              stamp(signing.stamps(signing.when(), expired), content),
              Expected.refused("NotExpired", "RFC 5280", "6.1.3 (a)(2)"),
              OpenSslJudges.STAMP),
          of(
              "stamp-changed",
              "署名値の1バイトが変えられたタイムスタンプ",
              "a byte of its signature was changed",
              changed,
              Expected.refused("StampSigned", "RFC 3161, 2.4.2; RFC 5652", "5.6"),
              OpenSslJudges.STAMP),
          of(
              "stamp-of-the-future",
              "1時間後のタイムスタンプ",
              "it is of a moment in an hour",
              stamp(signing.stamps(town.at().plus(GoodPieces.HOUR)), content),
              Expected.refused("StampBegun", "RFC 3161", "2.4.2"),
              OpenSslJudges.none(
                  "openssl ts -verifyは付与の時刻を今と比べない",
                  "openssl ts -verify does not compare the time in it with now")),
          of(
              "stamp-refused",
              "付与を断る応答",
              "it says that no time stamp was given",
              right.answer(new byte[] {0x30, 0}).der(),
              Expected.refused("StampGranted", "RFC 3161", "2.4.2"),
              OpenSslJudges.STAMP),
          of(
              "stamp-cut",
              "途中で切れたタイムスタンプ",
              "it ends too early",
              Arrays.copyOf(twin.bytes(), twin.bytes().length - 1),
              Expected.refused("StampReadable", "RFC 3161", "2.4.2"),
              OpenSslJudges.STAMP),
          inSignature(
              "stamp-of-another-signature",
              "別の署名のタイムスタンプを付けた署名",
              "its time stamp is over another signature",
              CmsParts.withUnsignedOf(
                  signing.cms(signing.hanako()), signing.stamped(signing.taro(), right::answer)),
              Expected.refused("TimeStamp", "RFC 3161, 2.4.2; ETSI EN 319 102-1", "5.4"),
              stamped),
          inSignature(
              "stamp-of-a-stranger-in-a-signature",
              "知らない時刻認証局のタイムスタンプを付けた署名",
              "whoever gave its time stamp is not believed",
              signing.stamped(signing.hanako(), signing.stamps(signing.when(), strange)::answer),
              Expected.refused("TimeStampAuthority", "RFC 3161", "2.3"),
              stamped));
    }

    private static byte[] stamp(TimeStampAuthority by, byte[] content) {
      try {
        TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        return by.answer(asking.generate(NISTObjectIdentifiers.id_sha256, digest).getEncoded())
            .der();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Sample of(
        String id, String ja, String en, byte[] bad, Expected expected, OpenSslJudges openssl) {
      return new Sample(
          id,
          Material.TIME_STAMP,
          "",
          good.at(),
          new Words(ja, en),
          Case.of(Piece.bad(id + ".tsr", bad)).content(good.content()),
          Case.of(twin).content(good.content()),
          expected,
          openssl);
    }

    private Sample inSignature(
        String id, String ja, String en, byte[] bad, Expected expected, byte[] stamped) {
      Case usual =
          Case.of(Piece.good("content-stamped.p7s", stamped))
              .lists(good.signingList())
              .content(good.content());
      return new Sample(
          id,
          Material.CMS,
          "signing",
          good.at(),
          new Words(ja, en),
          usual.file(Piece.bad(id + ".p7s", bad)),
          usual,
          expected,
          OpenSslJudges.none(
              "openssl cms -verifyは署名中のタイムスタンプを見ない",
              "openssl cms -verify does not look at time stamps inside"));
    }
  }
}
