package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.pki.Words;
import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.subject.Names;
import java.util.List;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;

/** Certificates of the wrong issuer. */
final class CertificateIssuer implements Family {

  private static final Expected NOT_SIGNED =
      Expected.refused("SignedByIssuer", "RFC 5280", "6.1.3 (a)(1)");
  private static final Expected WRONG_KEY =
      Expected.refused("AuthorityKeyMatches", "RFC 5280", "4.2.1.1");

  @Override
  public List<Sample> samples(GoodPieces good) {
    SampleTown town = good.town();
    return List.of(
        good.certificate(
            Defect.OTHER_AUTHORITY,
            new Words(
                "署名用認証局を名乗り、利用者証明用認証局の鍵で署名された証明書",
                "it names the signing authority, but the key of the user authentication authority signed it")),
        good.certificate(
            "issuer-stranger-of-the-same-name",
            "署名用認証局と同じ名前の、知らない認証局が発行した証明書",
            "an unknown authority with the signing authority's name issued it",
            good.edit(
                    town.prepared(
                        CertificateKind.SIGNING,
                        SampleTown.HANAKO_SERIAL,
                        town.hanakoKey(),
                        town.strangeIssuer()))
                .sign(town.stranger()),
            NOT_SIGNED,
            OpenSslJudges.VERIFY),
        good.certificate(
            "issuer-unknown-name",
            "信頼する認証局にない名前の発行者",
            "its issuer has the name of no authority that is believed",
            good.signed(
                good.edit(CertificateKind.SIGNING)
                    .with(
                        EditedCertificate.ISSUER,
                        Names.inJapan().organization("JPKI TEST").unit("Another").build())),
            Expected.refused("IssuerNamed", "RFC 5280", "6.1.3 (a)(4)"),
            OpenSslJudges.VERIFY),
        good.certificate(
            "issuer-real-name",
            "実在の認証局の名前（O=JPKI）を名乗る証明書",
            "its issuer has the name of the real authority, O=JPKI",
            good.signed(
                good.edit(CertificateKind.SIGNING)
                    .with(
                        EditedCertificate.ISSUER,
                        Names.inJapan()
                            .organization("JPKI")
                            .unit("JPKI for digital signature")
                            .unit("Japan Agency for Local Authority Information Systems")
                            .build())),
            Expected.refused("NotTheRealName", "JPKI profile", "issuer"),
            OpenSslJudges.VERIFY),
        good.loginCertificate(
            "issuer-of-another-kind",
            "署名用認証局が発行した利用者証明用証明書",
            "a login certificate that the signing authority issued",
            good.signed(
                good.edit(
                    town.prepared(
                        CertificateKind.AUTHENTICATION,
                        SampleTown.LOGIN_SERIAL,
                        town.hanakoKey(),
                        town.issuer(Authority.SIGNING)))),
            Expected.refused("AuthorityOfKind", "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律", "3, 22"),
            OpenSslJudges.none(
                "opensslはJPKIの認証局の種類を知らない",
                "openssl does not know the kinds of JPKI's authorities")),
        good.certificate(
            "issuer-key-not-named",
            "発行者鍵識別子のない証明書",
            "it has no authorityKeyIdentifier",
            good.signed(
                good.edit(CertificateKind.SIGNING).without(Extension.authorityKeyIdentifier)),
            WRONG_KEY,
            OpenSslJudges.none(
                "openssl verifyは-x509_strictのときだけ求める",
                "openssl verify asks for it with -x509_strict only")),
        good.certificate(
            "issuer-key-another",
            "発行者鍵識別子が別の鍵を指す証明書",
            "its authorityKeyIdentifier names another key",
            good.signed(
                good.edit(CertificateKind.SIGNING)
                    .says(
                        Extension.authorityKeyIdentifier,
                        new AuthorityKeyIdentifier(KeyIdentifier.of(town.strangeIssuer().key())))),
            WRONG_KEY,
            OpenSslJudges.VERIFY));
  }
}
