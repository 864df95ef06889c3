package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Notification;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssuedOnceTest {

  private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

  @Test
  void onceWithoutAReason_againWithOne() {
    assertMet(IssuedOnce.of(issued(0), ""), IssuedOnce.class);
    assertMet(IssuedOnce.of(issued(1), "返戻"), IssuedOnce.class);
    assertMet(IssuedOnce.of(issued(7), "汚損"), IssuedOnce.class);
    assertThat(assertBroken(IssuedOnce.of(issued(1), "　"), IssuedOnce.class))
        .isNotEqualTo(assertBroken(IssuedOnce.of(Optional.empty(), "返戻"), IssuedOnce.class));
  }

  private static Optional<Notification> issued(int times) {
    return Optional.of(
        new Notification(
            TestRegister.UTSUNOMIYA,
            5,
            Notification.Kind.INDIVIDUAL_NUMBER,
            17,
            AddresseeNumber.fromSerial(9),
            DAY,
            times,
            times == 0 ? null : DAY));
  }
}
