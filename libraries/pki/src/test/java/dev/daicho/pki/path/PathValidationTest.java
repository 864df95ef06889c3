package dev.daicho.pki.path;

import static dev.daicho.pki.path.Samples.ANCHORS;
import static dev.daicho.pki.path.Samples.DAY;
import static dev.daicho.pki.path.Samples.NOW;
import static dev.daicho.pki.path.Samples.SIGNING;
import static dev.daicho.pki.path.Samples.TOMORROW;
import static dev.daicho.pki.path.Samples.answer;
import static dev.daicho.pki.path.Samples.good;
import static dev.daicho.pki.path.Samples.revoked;
import static dev.daicho.pki.path.Samples.terms;
import static dev.daicho.pki.path.Samples.validate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.pki.Words;
import dev.daicho.pki.path.answer.NotRevokedByAnswer;
import dev.daicho.pki.path.certificate.NotExpired;
import dev.daicho.pki.path.certificate.SignedByIssuer;
import dev.daicho.pki.path.list.NotRevokedByList;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.sample.GoodCertificates;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.StatusAnswer;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PathValidationTest {

  /** What a wrong status leaves open rather than refuses. */
  private static final Set<String> EVIDENCE_THAT_REFUSES =
      Set.of("NotRevokedByList", "NotRevokedByAnswer");

  @TempDir static Path folder;

  private static Map<String, Explanation> failing = Map.of();

  @BeforeAll
  static void fail() {
    failing = Failing.all(folder);
  }

  static Stream<Arguments> subscribers() {
    return Stream.of(Generation.PRESENT, Generation.NEXT)
        .flatMap(generation ->
            Purpose.any().kinds().stream().map(kind -> Arguments.of(generation, kind)));
  }

  @ParameterizedTest
  @MethodSource("subscribers")
  void acceptsEveryGoodOneForItsPurposeOnly(Generation generation, CertificateKind kind) {
    byte[] der = Samples.der(GoodCertificates.of(generation).issue(kind));
    assertThat(validate(der).verdict()).isEqualTo(new Verdict.Accepted());
    for (Purpose purpose : List.of(Purpose.signing(), Purpose.login())) {
      assertThat(
              PathValidation.certificate(der, ANCHORS, purpose, Moment.of(NOW), Evidence.none())
                  .verdict()
                  .code())
          .isEqualTo(purpose.kinds().contains(kind) ? "ACCEPTED" : "REFUSED");
    }
  }

  @ParameterizedTest
  @MethodSource("everyFailure")
  void saysWhichCheckFailsFirst(String name, Explanation explanation) {
    String check = List.of(name.split(" ", -1)).get(0);
    Checked first = explanation.firstFailed().orElseThrow();
    assertThat(first.check()).isEqualTo(check);
    assertThat(first.why()).isPresent();
    assertThat(explanation.checks()).extracting(Checked::check).isEqualTo(PathValidation.checks());
    boolean own =
        PathValidation.checks().indexOf(check) < PathValidation.checks().indexOf("StatusGiven");
    assertThat(explanation.verdict().code())
        .isEqualTo(own || EVIDENCE_THAT_REFUSES.contains(check) ? "REFUSED" : "UNDECIDED");
    assertThat(explanation.verdict().first()).contains(first);
  }

  static Stream<Arguments> everyFailure() {
    return failing.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
  }

  @Test
  void everyCheckFailsSomewhereAndHasANameOfItsOwn() {
    assertThat(new HashSet<>(PathValidation.checks())).hasSameSizeAs(PathValidation.checks());
    assertThat(Failing.names(failing)).isEqualTo(Set.copyOf(PathValidation.checks()));
  }

  @Test
  void theFirstAndTheLastSecondBelongToIt() {
    Instant last = Instant.parse("2031-05-01T14:59:59Z");
    assertThat(validate(SIGNING, ANCHORS, DAY).verdict().code()).isEqualTo("ACCEPTED");
    assertThat(validate(SIGNING, ANCHORS, last.plusMillis(999)).verdict().code())
        .isEqualTo("ACCEPTED");
  }

  @Test
  void whatWasSignedInTimeIsGoodAfterwards() {
    Explanation explanation =
        validate(Evidence.none(), Moment.of(Instant.parse("2033-01-01T00:00:00Z"), NOW));
    assertThat(explanation.of(NotExpired.class).orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
    assertThatIllegalArgumentException().isThrownBy(() -> Moment.of(NOW, NOW.plusMillis(1)));
  }

  @Test
  void theOtherAuthorityIsToldAsSuch() {
    assertThat(signedBy("by the other authority").ja()).contains("別の認証局", "user authentication");
    assertThat(signedBy("with a changed signature").en()).contains("were changed");
    assertThat(signedBy("of another generation").en()).contains("any generation");
  }

  private static Words signedBy(String how) {
    return Optional.ofNullable(failing.get("SignedByIssuer " + how))
        .flatMap(explanation -> explanation.of(SignedByIssuer.class))
        .flatMap(Checked::why)
        .orElseThrow();
  }

  @Test
  void p256WhereAProfileSaysSo() {
    byte[] der =
        Samples.signing()
            .key(
                SubjectPublicKeyInfo.getInstance(
                    KeyType.P_256.generate(GoodCertificates.random()).getPublic().getEncoded()))
            .sign();
    assertThat(
            PathValidation.certificate(
                    der,
                    ANCHORS,
                    Purpose.signing().allowing(KeyType.P_256),
                    Moment.of(NOW),
                    Evidence.none())
                .verdict()
                .code())
        .isEqualTo("ACCEPTED");
  }

  @Test
  void acceptsByListByChangesAndByAnswer() {
    Samples samples = new Samples(folder);
    ListTerms later =
        new ListTerms(
            BigInteger.valueOf(8), NOW, TOMORROW, terms().distributionPoint(), BigInteger.TWO);
    Evidence list = Evidence.none().orUndecided().with(samples.list(terms()));
    Nonce nonce = Nonce.of(new byte[16]);
    Evidence answered = Evidence.none().orUndecided().with(good(answer().nonce(nonce))).with(nonce);
    for (Evidence evidence :
        List.of(
            list,
            Evidence.none().with(samples.list(ListTerms.complete(5, DAY, TOMORROW))),
            list.withChanges(samples.list(later)),
            Evidence.none()
                .with(samples.list(terms(), revoked(DAY, RevocationReason.CERTIFICATE_HOLD)))
                .withChanges(samples.list(later, revoked(NOW, RevocationReason.REMOVE_FROM_CRL))),
            answered,
            list.with(good(answer().direct())))) {
      Explanation explanation = validate(evidence);
      assertThat(explanation.verdict())
          .as(ExplanationText.en(explanation))
          .isEqualTo(new Verdict.Accepted());
    }
  }

  @Test
  void bothEndsOfListsAndAnswersBelongToThem() {
    Samples samples = new Samples(folder);
    for (Instant edge : List.of(DAY, TOMORROW)) {
      assertThat(validate(Evidence.none().with(samples.list(terms())), Moment.of(edge)).verdict())
          .isEqualTo(new Verdict.Accepted());
      assertThat(validate(Evidence.none().with(good(answer())), Moment.of(edge)).verdict())
          .isEqualTo(new Verdict.Accepted());
    }
  }

  @Test
  void revokedAfterItWasUsedIsToldButNotRefused() {
    Samples samples = new Samples(folder);
    Instant used = NOW.minusSeconds(1);
    Moment moment = Moment.of(NOW, used);
    Explanation list =
        validate(
            Evidence.none().with(samples.list(terms(), revoked(NOW, RevocationReason.SUPERSEDED))),
            moment);
    Explanation answered =
        validate(
            Evidence.none()
                .with(
                    StatusAnswer.read(
                        answer()
                            .saying(
                                new CertificateStatus.Revoked(NOW, RevocationReason.SUPERSEDED)))),
            moment);
    assertThat(list.verdict()).isEqualTo(new Verdict.Accepted());
    assertThat(list.of(NotRevokedByList.class).orElseThrow().fields())
        .extracting(field -> field.text().ja())
        .contains("更新（更新）");
    assertThat(answered.verdict()).isEqualTo(new Verdict.Accepted());
    assertThat(answered.of(NotRevokedByAnswer.class).orElseThrow().fields()).hasSize(3);
  }

  @Test
  void anUntrustworthyListDoesNotHideThatItIsRevoked() {
    Samples samples = new Samples(folder);
    Explanation explanation =
        validate(
            Evidence.none()
                .with(samples.list(ListTerms.complete(5, DAY, NOW.minusSeconds(1))))
                .with(
                    StatusAnswer.read(
                        answer()
                            .saying(
                                new CertificateStatus.Revoked(
                                    DAY, RevocationReason.KEY_COMPROMISE)))));
    assertThat(explanation.verdict().code()).isEqualTo("REFUSED");
    assertThat(explanation.verdict().first().orElseThrow().check()).isEqualTo("NotRevokedByAnswer");
  }

  @Test
  void nothingThrowsWhateverByteIsWrong() {
    for (int at = 0; at < SIGNING.length; at++) {
      byte[] wrong = SIGNING.clone();
      wrong[at] ^= (byte) (1 << (at % 8));
      assertThat(validate(wrong).verdict().code()).as("byte " + at).isEqualTo("REFUSED");
    }
  }
}
