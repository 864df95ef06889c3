package dev.daicho.pki.path;

import static dev.daicho.pki.path.Samples.ANCHORS;
import static dev.daicho.pki.path.Samples.DAY;
import static dev.daicho.pki.path.Samples.NOW;
import static dev.daicho.pki.path.Samples.SIGNING;
import static dev.daicho.pki.path.Samples.signing;
import static dev.daicho.pki.path.Samples.validate;

import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.lint.Broken;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** For each check what fails it, and nothing before it; by words that say how. */
final class Failing {

  private final Map<String, Explanation> all = new LinkedHashMap<>();

  private Failing() {}

  /** All, by the check's name and then how it fails. */
  static Map<String, Explanation> all(Path folder) {
    Failing failing = new Failing();
    failing.ofLints();
    failing.issuers();
    failing.certificates();
    failing.all.putAll(FailingStatus.all(folder));
    return failing.all;
  }

  private void add(String check, Explanation explanation) {
    all.put(check, explanation);
  }

  /** The same certificates that break lints. */
  private void ofLints() {
    Set<String> checks = Set.copyOf(PathValidation.checks());
    Set<CertificateKind> kinds = Purpose.any().kinds();
    for (Broken broken : Broken.all()) {
      String name = broken.lint().getSimpleName();
      if (checks.contains(name) && kinds.contains(broken.kind())) {
        add(name + " " + all.size(), validate(broken.der()));
      }
    }
  }

  private void issuers() {
    GoodCertificates other = GoodCertificates.of(Generation.NEXT);
    TrustAnchors login =
        TrustAnchors.of(Samples.GOOD.issue(CertificateKind.AUTHENTICATION_AUTHORITY));
    add("IssuerNamed of none that is believed", validate(SIGNING, login, NOW));
    add(
        "SignedByIssuer of another generation",
        validate(SIGNING, Samples.anchors(Generation.NEXT), NOW));
    add(
        "SignedByIssuer by the other authority",
        validate(signing().sign(Samples.GOOD.signer(CertificateKind.AUTHENTICATION))));
    byte[] changed = SIGNING.clone();
    changed[changed.length - 1] ^= 1;
    add("SignedByIssuer with a changed signature", validate(changed));
    add(
        "AlgorithmPermitted SHA-1",
        validate(
            signing()
                .signedBy(
                    new AlgorithmIdentifier(
                        PKCSObjectIdentifiers.sha1WithRSAEncryption, DERNull.INSTANCE))
                .sign()));
    add(
        "IssuerMayIssue without keyCertSign",
        under(Samples.authority().says(Extension.keyUsage, new KeyUsage(KeyUsage.cRLSign))));
    add(
        "IssuerMayIssue no authority",
        under(Samples.authority().says(Extension.basicConstraints, new BasicConstraints(false))));
    add(
        "IssuerValid expired",
        under(Samples.authority().valid(time("250401000000Z"), time("260401005959Z"))));
    add(
        "IssuerValid not yet",
        under(Samples.authority().valid(time("260401010001Z"), time("360401000000Z"))));
    add(
        "AuthorityOfKind a login certificate of the signing authority",
        validate(
            Edit.of(Generation.PRESENT, CertificateKind.AUTHENTICATION)
                .with(Edit.ISSUER, Samples.GOOD.issuer(CertificateKind.SIGNING).name())
                .sign(Samples.GOOD.signer(CertificateKind.SIGNING))));
    add(
        "AuthorityKeyMatches another key",
        validate(
            signing()
                .says(
                    Extension.authorityKeyIdentifier,
                    new AuthorityKeyIdentifier(
                        KeyIdentifier.of(other.issuer(CertificateKind.SIGNING).key())))
                .sign()));
    add(
        "AuthorityKeyMatches nothing",
        validate(signing().without(Extension.authorityKeyIdentifier).sign()));
  }

  private static DERUTCTime time(String digits) {
    return new DERUTCTime(digits);
  }

  private static Explanation under(Edit authority) {
    return validate(SIGNING, Samples.anchor(authority), NOW);
  }

  private void certificates() {
    add("WellFormed cut", validate(Arrays.copyOf(SIGNING, SIGNING.length - 1)));
    add("WellFormed too long", validate(new byte[ReadCertificate.LONGEST + 1]));
    add("Begun a second before", validate(SIGNING, ANCHORS, DAY.minusSeconds(1)));
    add(
        "NotExpired a second after",
        validate(SIGNING, ANCHORS, Instant.parse("2031-05-01T15:00:00Z")));
    add(
        "PolicyAccepted signing to log in",
        PathValidation.certificate(
            SIGNING, ANCHORS, Purpose.login(), Moment.of(NOW), Evidence.none()));
    add(
        "PolicyAccepted a phone where only cards are",
        PathValidation.certificate(
            Samples.der(Samples.GOOD.issue(CertificateKind.PHONE_SIGNING)),
            ANCHORS,
            Purpose.signing().only(Set.of(CertificateKind.SIGNING)),
            Moment.of(NOW),
            Evidence.none()));
    add(
        "PolicyAccepted no policy",
        validate(signing().without(Extension.certificatePolicies).sign()));
    add(
        "NotAnAuthority an authority",
        validate(Samples.der(Samples.GOOD.issue(CertificateKind.SIGNING_AUTHORITY))));
    add(
        "KeyUsageForPurpose without nonRepudiation",
        validate(
            signing().says(Extension.keyUsage, new KeyUsage(KeyUsage.digitalSignature)).sign()));
    add("KeyUsageForPurpose without any", validate(signing().without(Extension.keyUsage).sign()));
    add(
        "ExtendedKeyUsageForPurpose signing for servers",
        validate(
            signing()
                .and(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
                .sign()));
    add(
        "ExtendedKeyUsageForPurpose login without",
        validate(
            Edit.of(Generation.PRESENT, CertificateKind.AUTHENTICATION)
                .without(Extension.extendedKeyUsage)
                .sign()));
    add(
        "KeyTypeAllowed P-256",
        validate(
            signing()
                .key(
                    SubjectPublicKeyInfo.getInstance(
                        KeyType.P_256.generate(GoodCertificates.random()).getPublic().getEncoded()))
                .sign()));
    add(
        "NotAnAuthority a subscriber that says it is one",
        validate(
            signing().and(Extension.basicConstraints, true, new BasicConstraints(true)).sign()));
    add("StatusGiven nothing", validate(Evidence.none().orUndecided()));
  }

  /** The names of the checks that fail somewhere. */
  static Set<String> names(Map<String, Explanation> all) {
    return all.keySet().stream()
        .map(name -> List.of(name.split(" ", -1)).get(0))
        .collect(Collectors.toSet());
  }
}
