package dev.daicho.pki.path;

import static dev.daicho.pki.path.Samples.ANCHORS;
import static dev.daicho.pki.path.Samples.DAY;
import static dev.daicho.pki.path.Samples.NOW;
import static dev.daicho.pki.path.Samples.SIGNING;
import static dev.daicho.pki.path.Samples.TOMORROW;
import static dev.daicho.pki.path.Samples.answer;
import static dev.daicho.pki.path.Samples.good;
import static dev.daicho.pki.path.Samples.terms;
import static dev.daicho.pki.path.Samples.validate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.path.list.ListSigned;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.pki.status.StatusAnswer;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

  @TempDir Path folder;

  @Test
  void asTextInBothLanguages() {
    Explanation expired = validate(SIGNING, ANCHORS, Instant.parse("2031-05-01T15:00:00Z"));
    assertThat(ExplanationText.ja(expired))
        .startsWith("電子証明書（署名または利用者証明）: 無効 / NotExpired [RFC 5280 6.1.3 (a)(2)]: 有効期間が満了しています。\n")
        .contains(
            " 1. 合格  WellFormed [RFC 5280 4.1]",
            "発行の番号: 133C349\n",
            "      ! 有効期間が満了しています。\n      満了: 令和13年（2031年）5月1日23時59分59秒\n",
            "判定時刻: 令和13年（2031年）5月2日0時00分00秒",
            "1.2.392.200149.8.5.1.1.20 (JPKI signing 署名用)",
            "対象外  ListReadable");
    assertThat(ExplanationText.en(expired))
        .startsWith("certificate for signing or logging in: refused / NotExpired")
        .contains(
            "until: 2031-05-01 23:59:59 JST (Reiwa 13)",
            "key: RSA 2048 bits, e=10001 (hex)",
            "keyUsage: digitalSignature, nonRepudiation",
            "not asked  AnswerReadable");
  }

  @Test
  void inAFormForJson() {
    ExplanationForm refused = ExplanationForm.of(validate(new byte[3]));
    assertThat(refused.verdict()).isEqualTo("REFUSED");
    assertThat(refused.decisive()).isEqualTo("WellFormed");
    assertThat(refused.checks()).hasSameSizeAs(PathValidation.checks());
    assertThat(refused.checks().get(1).outcome()).isEqualTo("NOT_REACHED");
    assertThat(refused.checks().get(1).why()).isNotNull();
    ExplanationForm accepted = ExplanationForm.of(validate(SIGNING));
    assertThat(accepted.decisive()).isNull();
    assertThat(accepted.checks().get(0).why()).isNull();
    assertThat(accepted.checks().get(0).section()).isEqualTo("4.1");
  }

  @Test
  void ofAListAlone() {
    Samples samples = new Samples(folder);
    Explanation right =
        PathValidation.list(
            samples.list(
                terms(), new RevokedCertificate(BigInteger.TEN, DAY, RevocationReason.SUPERSEDED)),
            ANCHORS,
            Moment.of(NOW));
    assertThat(right.verdict()).isEqualTo(new Verdict.Accepted());
    assertThat(ExplanationText.en(right)).contains("entries: 1", "number of the list: 5");
    Explanation changes =
        PathValidation.list(samples.list(terms().since(4)), ANCHORS, Moment.of(NOW));
    assertThat(changes.verdict())
        .as("changes alone are well too")
        .isEqualTo(new Verdict.Accepted());
    Explanation old =
        PathValidation.list(samples.list(terms()), ANCHORS, Moment.of(TOMORROW.plusSeconds(1)));
    assertThat(old.firstFailed().orElseThrow().check()).isEqualTo("ListNotOld");
    Explanation foreign =
        PathValidation.list(
            samples.list(Generation.NEXT, CertificateKind.SIGNING, terms()),
            Samples.anchors(Generation.PRESENT),
            Moment.of(NOW));
    assertThat(foreign.of(ListSigned.class).orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(PathValidation.list(Samples.read(new byte[9]), ANCHORS, Moment.of(NOW)).verdict())
        .isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void ofAnAnswerAlone() {
    assertThat(PathValidation.answer(good(answer()), ANCHORS, Moment.of(NOW)).verdict())
        .isEqualTo(new Verdict.Accepted());
    assertThat(
            PathValidation.answer(good(answer()), Samples.anchors(Generation.NEXT), Moment.of(NOW))
                .firstFailed()
                .orElseThrow()
                .check())
        .isEqualTo("ResponderDelegated");
    assertThat(
            PathValidation.answer(
                    StatusAnswer.read(answer().sayingNothing()), ANCHORS, Moment.of(NOW))
                .firstFailed()
                .orElseThrow()
                .check())
        .isEqualTo("AnswerGiven");
  }
}
