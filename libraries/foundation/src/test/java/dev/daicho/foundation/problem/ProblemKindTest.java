package dev.daicho.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatusCode;

final class ProblemKindTest {

  @ParameterizedTest
  @EnumSource
  void everyKindHasWords(ProblemKind kind) {
    assertThat(Messages.get("problem." + kind.code() + ".title").ja()).isNotBlank();
    assertThat(kind.type()).hasToString("urn:daicho:problem:" + kind.code());
  }

  @ParameterizedTest
  @CsvSource({
    "400, malformed",
    "401, unauthenticated",
    "403, forbidden",
    "404, not-found",
    "405, method-not-allowed",
    "406, not-acceptable",
    "409, conflict",
    "413, too-large",
    "415, unsupported-type",
    "422, refused",
    "429, too-many",
    "431, malformed",
    "500, fault",
    "503, unavailable",
    "504, fault",
  })
  void aBareStatusHasWordsAndStays(int status, String code) {
    var problem = Problems.of(HttpStatusCode.valueOf(status));

    assertThat(problem.getType()).hasToString("urn:daicho:problem:" + code);
    assertThat(problem.getStatus()).isEqualTo(status);
    assertThat(problem.getDetail()).isNotBlank();
  }

  @Test
  void wordsTakeNames() {
    assertThat(Problems.of(ProblemKind.UNKNOWN_FIELD, "/a").getDetail())
        .isEqualTo("This operation has no field /a.");
  }
}
