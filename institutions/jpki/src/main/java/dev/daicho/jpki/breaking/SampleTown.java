package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityNames;
import dev.daicho.jpki.place.DistributionPoint;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.pki.profile.Profiles;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.pki.subject.Names;
import dev.daicho.pki.subject.WrittenBirth;
import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * Who there is in the corpus: both authorities, a stranger that calls itself by the same name as
 * one of them, two residents, who answers for the authorities and who stamps time. Their keys are
 * few, since making them is what takes time.
 */
final class SampleTown {

  static final String SIGNING_ANCHOR = "anchors/signing-authority.pem";
  static final String AUTHENTICATION_ANCHOR = "anchors/authentication-authority.pem";
  static final String BOTH_ANCHORS = "anchors/both.pem";

  static final BigInteger HANAKO_SERIAL = BigInteger.valueOf(0x0133C349);
  static final BigInteger TARO_SERIAL = BigInteger.valueOf(0x0133C350);
  static final BigInteger LOGIN_SERIAL = BigInteger.valueOf(0x0133C351);

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final SignatureScheme SCHEME = SignatureScheme.RSA_SHA256;

  private final Instant at;
  private final KeyPair signing;
  private final KeyPair authentication;
  private final KeyPair stranger;
  private final KeyPair hanako;
  private final KeyPair taro;
  private final KeyPair helper;

  /**
   * Makes the keys.
   *
   * @param at when everything is verified
   * @param random the same numbers make the same keys
   */
  SampleTown(Instant at, SecureRandom random) {
    this.at = at;
    this.signing = KeyType.RSA_2048.generate(random);
    this.authentication = KeyType.RSA_2048.generate(random);
    this.stranger = KeyType.RSA_2048.generate(random);
    this.hanako = KeyType.RSA_2048.generate(random);
    this.taro = KeyType.RSA_2048.generate(random);
    this.helper = KeyType.RSA_2048.generate(random);
  }

  /** When everything is verified. */
  Instant at() {
    return at;
  }

  /** When the residents' certificates began: a month before. */
  Instant begun() {
    return at.minus(Duration.ofDays(30));
  }

  private LocalDate day() {
    return LocalDate.ofInstant(at, JAPAN);
  }

  SigningKey key(Authority authority) {
    return of(pair(authority));
  }

  private KeyPair pair(Authority authority) {
    return authority == Authority.SIGNING ? signing : authentication;
  }

  /** For signatures by algorithms that are in use no longer. */
  PrivateKey privateKey(Authority authority) {
    return pair(authority).getPrivate();
  }

  private static SigningKey of(KeyPair pair) {
    return SigningKey.of(pair.getPrivate(), SCHEME);
  }

  /** A key that nobody believes, of whom has the signing authority's name. */
  SigningKey stranger() {
    return of(stranger);
  }

  KeyPair hanako() {
    return hanako;
  }

  SigningKey hanakoSigns() {
    return of(hanako);
  }

  SigningKey taroSigns() {
    return of(taro);
  }

  /** Of who answers, and of who stamps time. */
  SigningKey helper() {
    return of(helper);
  }

  SubjectPublicKeyInfo hanakoKey() {
    return info(hanako);
  }

  static SubjectPublicKeyInfo info(KeyPair pair) {
    return SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
  }

  Issuer issuer(Authority authority) {
    return issuer(authority, info(pair(authority)));
  }

  /** The stranger, under the signing authority's name. */
  Issuer strangeIssuer() {
    return issuer(Authority.SIGNING, info(stranger));
  }

  private static Issuer issuer(Authority authority, SubjectPublicKeyInfo key) {
    return new Issuer(
        AuthorityNames.of(authority),
        AuthorityNames.japanese(authority),
        key,
        BigInteger.valueOf(authority == Authority.SIGNING ? 0x067C6A21 : 0x06D18006));
  }

  /** An authority's own certificate, ten years long from a year ago. */
  Certificate own(Authority authority) {
    Issuer issuer = issuer(authority);
    return CertificateMaker.sign(
        CertificateMaker.prepare(
            Profiles.of(authority.ownKind(), Generation.PRESENT),
            issuer,
            new Subscriber(
                issuer.serial(), issuer.name(), issuer.key(), years(10), null, issuer.name(), null),
            SCHEME),
        key(authority));
  }

  private Validity years(int years) {
    LocalDate from = day().minusYears(1);
    return Validity.throughDay(
        from.atStartOfDay(JAPAN).toInstant(), from.plusYears(years).minusDays(1));
  }

  X500Name point(Authority authority) {
    return DistributionPoint.of(authority, UTSUNOMIYA);
  }

  X500Name pointOfAnotherPlace(Authority authority) {
    return DistributionPoint.of(authority, MunicipalityCode.of("092053"));
  }

  /** Hanako's certificate of a kind, before it is signed. */
  TBSCertificate prepared(CertificateKind kind) {
    Authority authority = Authority.of(kind);
    return prepared(
        kind,
        authority == Authority.SIGNING ? HANAKO_SERIAL : LOGIN_SERIAL,
        info(hanako),
        issuer(authority));
  }

  TBSCertificate prepared(
      CertificateKind kind, BigInteger serial, SubjectPublicKeyInfo key, Issuer issuer) {
    Authority authority = Authority.of(kind);
    return CertificateMaker.prepare(
        Profiles.of(kind, Generation.PRESENT),
        issuer,
        new Subscriber(
            serial,
            subject(kind),
            key,
            Validity.throughDay(begun(), day().plusYears(4)),
            BasicAttributes.of(
                "番号　花子",
                WrittenBirth.of(LocalDate.of(1989, 3, 31)),
                BasicAttributes.Sex.FEMALE,
                "栃木県宇都宮市旭一丁目９９番１号"),
            point(authority),
            URI.create("http://localhost/ocsp")),
        SCHEME);
  }

  private static X500Name subject(CertificateKind kind) {
    return kind == CertificateKind.SIGNING
        ? Names.inJapan()
            .locality("Tochigi-ken")
            .locality("Utsunomiya-shi")
            .commonName("20260401090000000000A")
            .build()
        : Names.inJapan().commonName("997794E9AGCIEG09201001A").build();
  }

  /** Hanako's, as it should be. */
  Certificate issued(CertificateKind kind) {
    return CertificateMaker.sign(prepared(kind), key(Authority.of(kind)));
  }

  /** Taro's signing certificate. */
  Certificate taro() {
    return CertificateMaker.sign(
        prepared(CertificateKind.SIGNING, TARO_SERIAL, info(taro), issuer(Authority.SIGNING)),
        key(Authority.SIGNING));
  }

  /** Another signing certificate of Hanako's key. */
  Certificate renewed() {
    return CertificateMaker.sign(
        prepared(
            CertificateKind.SIGNING,
            BigInteger.valueOf(0x0133C399),
            info(hanako),
            issuer(Authority.SIGNING)),
        key(Authority.SIGNING));
  }

  /** Who answers, or stamps time, before an issuer signs that. */
  TBSCertificate helper(CertificateKind kind, Issuer issuer) {
    return CertificateMaker.prepare(
        Profiles.of(kind, Generation.PRESENT),
        issuer,
        new Subscriber(
            kind == CertificateKind.STATUS_RESPONDER ? BigInteger.ONE : BigInteger.TWO,
            kind == CertificateKind.STATUS_RESPONDER
                ? AuthorityNames.responder(Authority.SIGNING)
                : AuthorityNames.timeStamping(),
            info(helper),
            years(5),
            null,
            null,
            null),
        SCHEME);
  }

  static byte[] der(Certificate certificate) {
    return Der.encoded(certificate);
  }
}
