package dev.daicho.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Optional;

/** What the tests of verification ask. */
final class Judging {

  private Judging() {}

  static Verdict verify(byte[] document) {
    return VerifySignatures.verify(document, Optional.empty(), new VerificationContext(Town.LATER));
  }

  static Verdict verify(byte[] document, byte[] beside) {
    return VerifySignatures.verify(
        document, Optional.of(beside), new VerificationContext(Town.LATER));
  }

  static List<JudgedSignature> judged(Verdict verdict) {
    return verdict instanceof Verdict.Judged judged
        ? judged.signatures()
        : fail("not judged: " + verdict);
  }

  static void allHold(Verdict verdict, int signatures) {
    assertThat(judged(verdict)).hasSize(signatures);
    assertThat(judged(verdict)).allSatisfy(one -> assertThat(one.failed()).isEmpty());
  }

  /** That exactly these checks of a signature failed. */
  static void fails(JudgedSignature signature, CheckCode... codes) {
    assertThat(signature.failed()).extracting(CheckCode::of).containsExactly(codes);
  }

  /** That exactly these checks of the only signature failed. */
  static void fails(Verdict verdict, CheckCode... codes) {
    assertThat(judged(verdict)).hasSize(1);
    fails(judged(verdict).getFirst(), codes);
  }

  static void unjudged(Verdict verdict, VerificationRefusal why) {
    assertThat(verdict).isInstanceOf(Verdict.Unjudged.class);
    assertThat(((Verdict.Unjudged) verdict).why()).isEqualTo(why);
  }

  static boolean holds(Verdict verdict) {
    return verdict instanceof Verdict.Judged judged && judged.allHold();
  }
}
