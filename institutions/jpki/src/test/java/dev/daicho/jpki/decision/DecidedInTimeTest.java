package dev.daicho.jpki.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidedInTimeTest {

  private static final Instant PROPOSED = Instant.parse("2026-04-01T00:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-04-01T00:30:00Z, true",
    "2026-04-02T00:30:00Z, true",
    "2026-04-02T00:30:01Z, false",
    "2026-03-31T00:30:00Z, true"
  })
  void toTheLastMomentOfADay(Instant now, boolean inTime) {
    Decision proposed =
        new Decision(
            1,
            new Matter.RecordError(new CertificateNumber(Authority.SIGNING, 1)),
            "a",
            PROPOSED,
            "why",
            PROPOSED.plus(DecidedInTime.TERM),
            null);
    assertThat(DecidedInTime.of(proposed, now) instanceof Verdict.Met).isEqualTo(inTime);
  }
}
