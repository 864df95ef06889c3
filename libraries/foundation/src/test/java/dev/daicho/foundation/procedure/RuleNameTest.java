package dev.daicho.foundation.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleNameTest {

  @Basis(value = "住民基本台帳法22条", english = "Fourteen days.")
  static final class MoveInDeadline {
    private MoveInDeadline() {}
  }

  @Basis(value = "1条", english = "A list of revoked certificates is young.")
  static final class CRLIsFresh {
    private CRLIsFresh() {}
  }

  @Basis(value = "2条", english = "Two years.")
  static final class Within2Years {
    private Within2Years() {}
  }

  @Basis(value = "3条", english = "One word.")
  static final class Silence {
    private Silence() {}
  }

  static final class WithoutBasis {
    private WithoutBasis() {}
  }

  @ParameterizedTest
  @CsvSource({
    "MoveInDeadline, move-in-deadline, 住民基本台帳法22条",
    "CRLIsFresh, crl-is-fresh, 1条",
    "Within2Years, within-2-years, 2条",
    "Silence, silence, 3条"
  })
  void aRuleIsCalledLikeItsClass(String simpleName, String code, String article)
      throws ClassNotFoundException {
    Class<?> rule = Class.forName(RuleNameTest.class.getName() + "$" + simpleName);
    assertThat(RuleName.of(rule)).isEqualTo(new RuleName(code, article));
  }

  @Test
  void aRuleWithoutAnArticleIsNone() {
    assertThatThrownBy(() -> RuleName.of(WithoutBasis.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WithoutBasis")
        .hasMessageContaining("@Basis");
  }
}
