package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveOutCertificatePresentedTest {

  private static final ResidentCode CODE = ResidentCode.random(new SplittableRandom(1));
  private static final IndividualNumber NUMBER = IndividualNumber.random(new SplittableRandom(1));

  @Test
  void codeNumberAndAddressOfEverybody() {
    assertMet(of("東京都", carried(CODE, NUMBER)), MoveOutCertificatePresented.class);
    assertBroken(of("　", carried(CODE, NUMBER)), MoveOutCertificatePresented.class);
    assertBroken(of("東京都", carried(null, NUMBER)), MoveOutCertificatePresented.class);
    assertBroken(of("東京都", carried(CODE, null)), MoveOutCertificatePresented.class);
    assertBroken(
        of("東京都", carried(CODE, NUMBER), carried(null, null)), MoveOutCertificatePresented.class);
  }

  private static MoveOutCertificatePresented.Carried carried(
      @Nullable ResidentCode code, @Nullable IndividualNumber number) {
    return new MoveOutCertificatePresented.Carried(code, number);
  }

  private static Verdict of(String previousAddress, MoveOutCertificatePresented.Carried... people) {
    return MoveOutCertificatePresented.of(List.of(people), previousAddress);
  }
}
