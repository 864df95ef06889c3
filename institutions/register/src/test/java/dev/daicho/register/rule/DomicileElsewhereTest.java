package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.procedure.TestRegister;
import org.junit.jupiter.api.Test;

class DomicileElsewhereTest {

  @Test
  void anotherMunicipalityAndNotHereNorNowhere() {
    assertMet(
        DomicileElsewhere.of("栃木県小山市中央町一丁目", TestRegister.UTSUNOMIYA), DomicileElsewhere.class);
    String here =
        assertBroken(
                DomicileElsewhere.of("栃木県宇都宮市泉町３番", TestRegister.UTSUNOMIYA),
                DomicileElsewhere.class)
            .ja();
    String unknown =
        assertBroken(DomicileElsewhere.of("どこか", TestRegister.UTSUNOMIYA), DomicileElsewhere.class)
            .ja();
    assertThat(here).isNotEqualTo(unknown);
  }
}
