package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.Words;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.signatures.Material;
import dev.daicho.signatures.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x509.Certificate;

/** Signatures in CMS beside their content. */
final class CmsSignatures implements Family {

  private static final Expected DIGEST =
      Expected.refused("Digest", "RFC 5652, 5.4; XML Signature 1.1", "3.2.1");
  private static final Expected VALUE =
      Expected.refused("SignatureValue", "RFC 5652, 5.6; XML Signature 1.1", "3.2.2");
  private static final OpenSslJudges NO_ALGORITHM =
      OpenSslJudges.none(
          "openssl cms -verifyは署名のハッシュ方式の強さを見ない",
          "openssl cms -verify does not look how strong the signature's hash is");

  @Override
  public List<Sample> samples(GoodPieces good) {
    return new Made(good).all();
  }

  private static final class Made {
    private final GoodPieces good;
    private final SampleTown town;
    private final Signing signing;
    private final byte[] right;
    private final Piece twin;

    Made(GoodPieces good) {
      this.good = good;
      this.town = good.town();
      this.signing = new Signing(good);
      this.right = signing.cms(signing.hanako());
      this.twin = Piece.good("content.p7s", right);
    }

    List<Sample> all() {
      Signer hanako = signing.hanako();
      Certificate expired =
          Certificate.getInstance(
              good.signed(
                  good.edit(CertificateKind.SIGNING)
                      .valid(town.begun(), town.at().minus(Duration.ofMinutes(30)))));
      byte[] both = CmsParts.together(right, signing.cms(signing.taro()));
      return List.of(
          changedContent(),
          of(
              "cms-swapped-certificate",
              "別人の証明書に差し替えられた署名",
              "the certificate was swapped for another person's",
              CmsParts.withCertificate(right, town.taro()),
              VALUE,
              OpenSslJudges.CMS),
          of(
              "cms-renewed-certificate",
              "同じ鍵の別の証明書に差し替えられた署名",
              "the certificate was swapped for another of the same key",
              CmsParts.withCertificate(right, town.renewed()),
              Expected.refused(
                  "CertificateIsTheNamed", "RFC 5035, 4; ETSI EN 319 102-1", "5.2.3.4"),
              OpenSslJudges.CMS),
          of(
              "cms-without-signed-attributes",
              "署名属性のない署名",
              "it has no signed attributes",
              CmsParts.withoutAttributes(hanako, town.hanako(), good.content().bytes()),
              Expected.refused("SignedAttributes", "RFC 5652", "11.1 and 11.2"),
              OpenSslJudges.none(
                  "openssl cms -verifyは署名属性のない署名も受け入れる",
                  "openssl cms -verify accepts a signature without signed attributes")),
          of(
              "cms-without-named-certificate",
              "署名者の証明書を指す属性のない署名",
              "no signed attribute names the signer's certificate",
              CmsParts.withoutName(hanako, town.hanako(), good.content().bytes(), "SHA256withRSA"),
              Expected.refused("CertificateNamed", "RFC 5035, 3; ETSI EN 319 102-1", "5.2.3"),
              OpenSslJudges.CMS),
          of(
              "cms-of-another-digest",
              "別の文書のハッシュ値に署名した署名",
              "it signs the digest of another document",
              signing.cms(hanako, "another\n".getBytes(StandardCharsets.UTF_8)),
              DIGEST,
              OpenSslJudges.CMS),
          of(
              "cms-changed-value",
              "署名値の1バイトが変えられた署名",
              "a byte of its signature value was changed",
              CmsParts.valueChanged(right),
              VALUE,
              OpenSslJudges.CMS),
          second(
              "cms-second-signature-broken",
              "2つのうち1つの署名値が変えられた署名",
              "one of its two signatures was changed",
              CmsParts.valueChanged(both),
              both),
          of(
              "cms-by-sha1",
              "SHA-1による署名",
              "signed with SHA-1",
              CmsParts.named(hanako, town.hanako(), good.content().bytes(), "SHA1withRSA"),
              Expected.refused("Algorithms", "公的個人認証法施行規則2条; ETSI TS 119 312", "7"),
              NO_ALGORITHM),
          of(
              "cms-of-the-future",
              "1時間後に署名したと称する署名",
              "it claims to be signed in an hour",
              signing.cms(hanako, town.at().plus(Duration.ofHours(1))),
              Expected.refused("ClaimedTime", "ETSI EN 319 102-1", "5.2.8"),
              OpenSslJudges.none(
                  "opensslは署名時刻を判定に使わない", "openssl does not judge the claimed time")),
          of(
              "cms-by-login-certificate",
              "利用者証明用の鍵と証明書による署名",
              "signed with the key and certificate for logging in",
              signing.cms(signing.hanako(town.issued(CertificateKind.AUTHENTICATION))),
              Expected.refused("PolicyAccepted", "RFC 5280", "6.1.5 (g)"),
              OpenSslJudges.none(
                  "opensslはJPKIのポリシーの意味を知らない", "openssl does not know what JPKI's policies mean")),
          of(
              "cms-by-expired-certificate",
              "署名後、検証前に満了した証明書による署名（タイムスタンプなし）",
              "its certificate expired after signing and before verification, and no time stamp tells",
              signing.cms(signing.hanako(expired)),
              Expected.refused("NotExpired", "RFC 5280", "6.1.3 (a)(2)"),
              OpenSslJudges.CMS),
          revoked(),
          of(
              "cms-cut",
              "途中で切れた署名",
              "it ends too early",
              Arrays.copyOf(right, right.length - 10),
              Expected.refused("Format", "ETSI EN 319 102-1", "5.2.2"),
              OpenSslJudges.CMS));
    }

    private Case ofContent(Piece file) {
      return Case.of(file).lists(good.signingList()).content(good.content());
    }

    private Sample of(
        String id, String ja, String en, byte[] bad, Expected expected, OpenSslJudges openssl) {
      return sample(
          id, ja, en, ofContent(Piece.bad(id + ".p7s", bad)), ofContent(twin), expected, openssl);
    }

    private Sample changedContent() {
      String id = "cms-changed-content";
      byte[] changed = good.content().bytes().clone();
      changed[0] ^= 1;
      return sample(
          id,
          "署名後に1ビット変えられた文書",
          "a bit of what is signed was changed",
          ofContent(twin).content(Piece.bad(id + ".txt", changed)),
          ofContent(twin),
          DIGEST,
          OpenSslJudges.CMS);
    }

    private Sample second(String id, String ja, String en, byte[] bad, byte[] both) {
      return sample(
          id,
          ja,
          en,
          ofContent(Piece.bad(id + ".p7s", bad)),
          ofContent(Piece.good("content-two-signatures.p7s", both)),
          VALUE,
          OpenSslJudges.CMS);
    }

    private Sample revoked() {
      String id = "cms-by-revoked-certificate";
      byte[] list =
          good.list(
              Authority.SIGNING,
              good.terms(Authority.SIGNING),
              new RevokedCertificate(
                  SampleTown.HANAKO_SERIAL,
                  town.at().minus(Duration.ofMinutes(30)),
                  RevocationReason.AFFILIATION_CHANGED));
      return sample(
          id,
          "署名後、検証前に失効した証明書による署名（タイムスタンプなし）",
          "its certificate was revoked after signing and before verification, and no time stamp tells",
          ofContent(twin).lists(Piece.bad(id + ".crl", list)),
          ofContent(twin),
          Expected.refused("NotRevokedByList", "RFC 5280", "6.1.3 (a)(3)"),
          OpenSslJudges.none(
              "openssl cmsに失効リストを渡すオプションがない", "openssl cms takes no revocation list"));
    }

    private Sample sample(
        String id,
        String ja,
        String en,
        Case bad,
        Case right,
        Expected expected,
        OpenSslJudges openssl) {
      return new Sample(
          id, Material.CMS, "signing", good.at(), new Words(ja, en), bad, right, expected, openssl);
    }
  }
}
