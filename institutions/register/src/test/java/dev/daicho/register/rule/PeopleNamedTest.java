package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleNamedTest {

  @Test
  void somebody_andNobodyTwice() {
    assertMet(PeopleNamed.of(List.of("a")), PeopleNamed.class);
    assertMet(PeopleNamed.of(List.of("a", "b")), PeopleNamed.class);
    assertBroken(PeopleNamed.of(List.of()), PeopleNamed.class);
    assertBroken(PeopleNamed.of(List.of("a", "b", "a")), PeopleNamed.class);
  }
}
