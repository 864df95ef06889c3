package dev.daicho.jpki.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidedOnceTest {

  private static Decision decision(Decision.@Nullable Decided decided) {
    return new Decision(
        7,
        new Matter.Lifting(new CertificateNumber(Authority.SIGNING, 1)),
        "a",
        Instant.EPOCH,
        "why",
        Instant.EPOCH.plusSeconds(1),
        decided);
  }

  @Test
  void whatIsKnownAndWaits() {
    assertThat(DecidedOnce.of(7, Optional.of(decision(null)))).isInstanceOf(Verdict.Met.class);
    assertThat(DecidedOnce.of(7, Optional.empty())).isInstanceOf(Verdict.Broken.class);
    for (Decision.Conclusion conclusion : Decision.Conclusion.values()) {
      assertThat(
              DecidedOnce.of(
                  7,
                  Optional.of(
                      decision(new Decision.Decided(conclusion, "b", Instant.EPOCH, "why")))))
          .isInstanceOf(Verdict.Broken.class);
    }
  }
}
