package dev.daicho.pki.path;

import static dev.daicho.pki.path.Samples.DAY;
import static dev.daicho.pki.path.Samples.NOW;
import static dev.daicho.pki.path.Samples.SERIAL;
import static dev.daicho.pki.path.Samples.SIGNING;
import static dev.daicho.pki.path.Samples.TOMORROW;
import static dev.daicho.pki.path.Samples.answer;
import static dev.daicho.pki.path.Samples.good;
import static dev.daicho.pki.path.Samples.revoked;
import static dev.daicho.pki.path.Samples.terms;
import static dev.daicho.pki.path.Samples.validate;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.MadeAnswer;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.pki.subject.Names;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;

/** The same of the checks of revocation lists and OCSP answers. */
final class FailingStatus {

  private static final Instant LONG_AGO = DAY.plusSeconds(1_000);
  private static final ASN1ObjectIdentifier UNKNOWN = new ASN1ObjectIdentifier("1.2.3.4.5");

  private final Samples samples;
  private final Map<String, Explanation> all = new LinkedHashMap<>();

  private FailingStatus(Path folder) {
    this.samples = new Samples(folder);
  }

  static Map<String, Explanation> all(Path folder) {
    FailingStatus failing = new FailingStatus(folder);
    failing.lists();
    failing.changes();
    failing.answers();
    return failing.all;
  }

  private void add(String check, Explanation explanation) {
    all.put(check, explanation);
  }

  private static DERUTCTime time(String digits) {
    return new DERUTCTime(digits);
  }

  private Explanation list(ListTerms terms) {
    return validate(Evidence.none().with(samples.list(terms)));
  }

  private void lists() {
    add("ListReadable garbage", validate(Evidence.none().with(Samples.read(new byte[7]))));
    add(
        "ListIssuerNamed of the other authority",
        validate(
            Evidence.none()
                .with(samples.list(Generation.PRESENT, CertificateKind.AUTHENTICATION, terms()))));
    add(
        "ListSigned of another generation",
        validate(
            Evidence.none().with(samples.list(Generation.NEXT, CertificateKind.SIGNING, terms()))));
    byte[] changed = samples.listDer(Generation.PRESENT, CertificateKind.SIGNING, terms());
    changed[changed.length - 1] ^= 1;
    add("ListSigned changed", validate(Evidence.none().with(Samples.read(changed))));
    add(
        "ListSignerMaySign without cRLSign",
        PathValidation.certificate(
            SIGNING,
            Samples.anchor(
                Samples.authority().says(Extension.keyUsage, new KeyUsage(KeyUsage.keyCertSign))),
            Purpose.signing(),
            Moment.of(NOW),
            Evidence.none().with(samples.list(terms()))));
    Instant end = Instant.parse("2036-04-01T15:00:00Z");
    add(
        "ListSignerValid long after",
        validate(
            Evidence.none().with(samples.list(ListTerms.complete(5, end, end.plusSeconds(60)))),
            Moment.of(end, NOW)));
    add("ListComplete changes only", list(terms().since(4)));
    add(
        "ListScope of another municipality",
        list(
            ListTerms.complete(5, DAY, TOMORROW)
                .at(Names.inJapan().commonName("Kanuma-shi CRLDP").build())));
    add("ListBegun", list(ListTerms.complete(5, NOW.plusSeconds(1), TOMORROW)));
    add("ListNotOld", list(ListTerms.complete(5, DAY, NOW.minusSeconds(1))));
    Instant late = Instant.parse("2031-05-01T15:00:00Z");
    add(
        "ListStillSpeaks after the end",
        validate(
            Evidence.none().with(samples.list(ListTerms.complete(5, late, late.plusSeconds(60)))),
            Moment.of(late, NOW)));
    for (RevocationReason reason : RevocationReason.values()) {
      if (reason != RevocationReason.REMOVE_FROM_CRL) {
        add(
            "NotRevokedByList " + reason,
            validate(Evidence.none().with(samples.list(terms(), revoked(LONG_AGO, reason)))));
      }
    }
    add(
        "NotRevokedByList the very second",
        validate(
            Evidence.none()
                .with(samples.list(terms(), revoked(NOW, RevocationReason.SUPERSEDED)))));
  }

  private Explanation changes(RevocationList.Reading changes) {
    return validate(Evidence.none().with(samples.list(terms())).withChanges(changes));
  }

  private void changes() {
    ListTerms later =
        new ListTerms(
            BigInteger.valueOf(8), NOW, TOMORROW, terms().distributionPoint(), BigInteger.TWO);
    add("ChangesReadable garbage", changes(Samples.read(new byte[7])));
    add(
        "ChangesSigned of another generation",
        changes(samples.list(Generation.NEXT, CertificateKind.SIGNING, later)));
    add(
        "ChangesCurrent old",
        changes(
            samples.list(
                new ListTerms(
                    later.number(),
                    DAY,
                    NOW.minusSeconds(1),
                    later.distributionPoint(),
                    later.base()))));
    add("ChangesBelong of a later list", changes(samples.list(later.since(6))));
    add(
        "NotRevokedByList in the changes",
        changes(samples.list(later, revoked(NOW, RevocationReason.KEY_COMPROMISE))));
  }

  private void told(String check, StatusAnswer.Reading answer) {
    add(check, validate(Evidence.none().with(answer)));
  }

  private void answers() {
    told("AnswerReadable garbage", StatusAnswer.read(new byte[7]));
    told("AnswerGiven not now", StatusAnswer.read(answer().sayingNothing()));
    byte[] changed = answer().saying(new CertificateStatus.Good());
    changed[150] ^= 1;
    told("AnswerSigned changed", StatusAnswer.read(changed));
    told("ResponderNamed another", good(answer().inAnothersName()));
    told("ResponderDelegated without OCSPSigning", good(answer().with(SIGNING)));
    told("ResponderDelegated by another authority", good(answer().by(Generation.NEXT)));
    add(
        "ResponderDelegated by nobody that is believed",
        PathValidation.certificate(
            SIGNING,
            Samples.anchors(Generation.PRESENT),
            Purpose.signing(),
            Moment.of(NOW),
            Evidence.none().with(good(answer().by(Generation.NEXT)))));
    told(
        "ResponderValid expired",
        good(
            answer()
                .with(
                    Edit.of(Generation.PRESENT, CertificateKind.STATUS_RESPONDER)
                        .valid(time("260401000000Z"), time("260401005959Z"))
                        .sign())));
    told(
        "ResponderExtensionsKnown one that is not",
        good(
            answer()
                .with(
                    Edit.of(Generation.PRESENT, CertificateKind.STATUS_RESPONDER)
                        .and(UNKNOWN, true, DERNull.INSTANCE)
                        .sign())));
    told("AnswerAboutIt another", good(answer().about(SERIAL.add(BigInteger.ONE))));
    told("AnswerBegun", good(answer().during(NOW.plusSeconds(1), TOMORROW)));
    told("AnswerNotOld", good(answer().during(DAY, NOW.minusSeconds(1))));
    add(
        "NonceRepeated missing",
        validate(Evidence.none().with(good(answer())).with(Nonce.of(new byte[16]))));
    add(
        "NonceRepeated another",
        validate(
            Evidence.none()
                .with(good(answer().nonce(Nonce.of(new byte[15]))))
                .with(Nonce.of(new byte[16]))));
    told("StatusKnown unknown", saying(new CertificateStatus.Unknown()));
    told(
        "NotRevokedByAnswer revoked",
        saying(new CertificateStatus.Revoked(NOW, RevocationReason.AFFILIATION_CHANGED)));
    told(
        "NotRevokedByAnswer suspended",
        saying(new CertificateStatus.Revoked(LONG_AGO, RevocationReason.CERTIFICATE_HOLD)));
  }

  private static StatusAnswer.Reading saying(CertificateStatus status) {
    MadeAnswer answer = answer();
    return StatusAnswer.read(answer.saying(status));
  }
}
