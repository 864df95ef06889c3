package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.register.procedure.TestRegister;
import org.junit.jupiter.api.Test;

class DomicileHereTest {

  @Test
  void hereAndNowhereElse() {
    assertMet(DomicileHere.of("栃木県宇都宮市旭一丁目１番", TestRegister.UTSUNOMIYA), DomicileHere.class);
    assertBroken(DomicileHere.of("栃木県小山市中央町一丁目", TestRegister.UTSUNOMIYA), DomicileHere.class);
    assertBroken(DomicileHere.of("本籍不明", TestRegister.UTSUNOMIYA), DomicileHere.class);
  }
}
