package dev.daicho.jpki.breaking;

import dev.daicho.pki.Oids;
import dev.daicho.pki.Words;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * What can be wrong with a subscriber's certificate of any kind, and what is to be said of it when
 * it is used for what its kind is for. The corpus has each, and so has who asks a town for one to
 * practise with.
 */
public enum Defect {
  /** Its term is over. */
  EXPIRED(
      "certificate-expired",
      "有効期間が満了した証明書",
      "it expired",
      Expected.refused("NotExpired", "RFC 5280", "6.1.3 (a)(2)"),
      OpenSslJudges.VERIFY,
      (good, blank) ->
          good.valid(
              blank.at().minus(blank.span()).minus(Duration.ofDays(30)),
              blank.at().minus(blank.span()))),
  /** Its term has not come. */
  NOT_YET_VALID(
      "certificate-not-yet-valid",
      "有効期間が始まっていない証明書",
      "it is not valid yet",
      Expected.refused("Begun", "RFC 5280", "6.1.3 (a)(2)"),
      OpenSslJudges.VERIFY,
      (good, blank) ->
          good.valid(
              blank.at().plus(blank.span()),
              blank.at().plus(blank.span()).plus(Duration.ofDays(365)))),
  /** It names its authority, and the other one signed it. */
  OTHER_AUTHORITY(
      "issuer-other-authority",
      "発行者を名乗る認証局ではない、もう一方の認証局の鍵で署名された証明書",
      "the key of the other authority signed it, not that of the one it names",
      Expected.refused("SignedByIssuer", "RFC 5280", "6.1.3 (a)(1)"),
      OpenSslJudges.VERIFY,
      (good, blank) -> good),
  /** It says the policy of what is used for the other purpose. */
  POLICY_OF_OTHER_PURPOSE(
      "policy-of-login",
      "もう一方の用途（署名用なら利用者証明用、その逆）のポリシーを記した証明書",
      "it has the policy of certificates for the other purpose: of logging in for signing, and the reverse",
      Expected.refused("PolicyAccepted", "RFC 5280", "6.1.5 (g)"),
      none("opensslはJPKIのポリシーの意味を知らない", "openssl does not know what JPKI's policies mean"),
      (good, blank) ->
          good.says(
              Extension.certificatePolicies,
              new CertificatePolicies(
                  new PolicyInformation(
                      blank.isForSigning() ? Oids.AUTHENTICATION_POLICY : Oids.SIGNING_POLICY)))),
  /** It has no policy. */
  POLICY_MISSING(
      "policy-missing",
      "ポリシーのない証明書",
      "it has no policy",
      Expected.refused("PolicyAccepted", "RFC 5280", "6.1.5 (g)"),
      none("opensslはJPKIのポリシーの意味を知らない", "openssl does not know what JPKI's policies mean"),
      (good, blank) -> good.without(Extension.certificatePolicies)),
  /** Its key, which the blank has, is an RSA key of 1024 bits. */
  KEY_OF_1024_BITS(
      "key-of-1024-bits",
      "1024ビットのRSA鍵の証明書",
      "of an RSA key of 1024 bits",
      Expected.refused("RsaModulusLength", "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則", "2"),
      OpenSslJudges.STRICTLY,
      (good, blank) -> good),
  /** It has a critical extension that nobody knows. */
  EXTENSION_UNKNOWN_CRITICAL(
      "extension-unknown-critical",
      "知らない重要な拡張を持つ証明書",
      "it has a critical extension that nobody knows",
      Expected.refused("NoUnknownCriticalExtension", "RFC 5280", "4.2"),
      OpenSslJudges.VERIFY,
      (good, blank) -> good.and(new ASN1ObjectIdentifier("1.2.3.4.5"), true, DERNull.INSTANCE)),
  /** It has an extension twice. */
  EXTENSION_TWICE(
      "extension-twice",
      "同じ拡張を二度持つ証明書",
      "it has an extension twice",
      Expected.refused("NoExtensionTwice", "RFC 5280", "4.2"),
      OpenSslJudges.VERIFY,
      (good, blank) -> good.twice(Extension.subjectKeyIdentifier)),
  /** An extension's value is not of its type. */
  EXTENSION_UNREADABLE(
      "extension-unreadable",
      "拡張の値がその型でない証明書",
      "the value of an extension is not of its type",
      Expected.refused("ExtensionsReadable", "RFC 5280", "4.2"),
      OpenSslJudges.VERIFY,
      (good, blank) -> good.says(Extension.subjectKeyIdentifier, new ASN1Integer(5))),
  /** It has extensions, and is of version 2. */
  EXTENSION_IN_VERSION_2(
      "extension-in-version-2",
      "拡張を持つのに版が2の証明書",
      "of version 2, though it has extensions",
      Expected.refused("Version3", "RFC 5280", "4.1.2.1"),
      none(
          "openssl verifyは-x509_strictのときだけ見る",
          "openssl verify looks at it with -x509_strict only"),
      (good, blank) ->
          good.with(EditedCertificate.VERSION, new DERTaggedObject(true, 0, new ASN1Integer(1)))),
  /** It has no keyUsage. */
  USAGE_MISSING(
      "usage-missing",
      "鍵用途のない証明書",
      "it has no keyUsage",
      Expected.refused("KeyUsageForPurpose", "RFC 5280", "4.2.1.3"),
      none(
          "openssl verifyは目的を-purposeで示さない限り鍵用途を見ない",
          "openssl verify looks at key usages for a -purpose only, and has none for this"),
      (good, blank) -> good.without(Extension.keyUsage)),
  /** It says that it is an authority. */
  SAYS_IT_IS_AN_AUTHORITY(
      "subscriber-says-it-is-an-authority",
      "CA:TRUEと記した利用者の証明書",
      "a subscriber's certificate that says CA:TRUE",
      Expected.refused("NotAnAuthority", "RFC 5280", "4.2.1.9"),
      none(
          "openssl verifyは末端の証明書がCA:TRUEでも受け入れる",
          "openssl verify accepts CA:TRUE in the certificate that it is asked about"),
      (good, blank) -> good.and(Extension.basicConstraints, true, new BasicConstraints(true)));

  private final String id;
  private final Words words;
  private final Expected expected;
  private final OpenSslJudges openssl;
  private final Change change;

  Defect(String id, String ja, String en, Expected expected, OpenSslJudges openssl, Change change) {
    this.id = id;
    this.words = new Words(ja, en);
    this.expected = expected;
    this.openssl = openssl;
    this.change = change;
  }

  /** How what would be good is changed. */
  @FunctionalInterface
  private interface Change {
    EditedCertificate of(EditedCertificate good, Blank blank);
  }

  /** How bytes are signed. */
  @FunctionalInterface
  public interface Signs {
    /** The signature of a message. */
    byte[] of(byte[] message);
  }

  /**
   * What a certificate with a defect is made of.
   *
   * @param good what would be right; with a key of 1024 bits where that is the defect
   * @param kind of the good one
   * @param at when it will be verified
   * @param span how far from then the term ends, or begins, where that is the defect
   * @param own how the authority signs that it names
   * @param other how the other authority signs
   */
  public record Blank(
      TBSCertificate good,
      CertificateKind kind,
      Instant at,
      Duration span,
      Signs own,
      Signs other) {

    private boolean isForSigning() {
      return kind == CertificateKind.SIGNING || kind == CertificateKind.PHONE_SIGNING;
    }
  }

  private static OpenSslJudges none(String ja, String en) {
    return OpenSslJudges.none(ja, en);
  }

  /** The one of that name. */
  public static Optional<Defect> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** Its stable name. */
  public String id() {
    return id;
  }

  /** What is wrong. */
  public Words words() {
    return words;
  }

  /** What is to be said of it. */
  public Expected expected() {
    return expected;
  }

  /** How openssl looks at it. */
  public OpenSslJudges openssl() {
    return openssl;
  }

  /** A certificate that has it, in DER. */
  public byte[] made(Blank blank) {
    Signs signs = this == OTHER_AUTHORITY ? blank.other() : blank.own();
    return change.of(new EditedCertificate(blank.good()), blank).sign(signs);
  }
}
