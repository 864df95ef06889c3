package dev.daicho.foundation.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

final class LastResortTest {

  private final LastResort last = new LastResort();
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void theTraceHasTypesAndPlacesOfAllCausesAndNoMessage() {
    Exception thrown =
        new IllegalStateException("s3cr3t", new IOException("s3cr3t", new Error("s3cr3t")));

    assertThat(LastResort.trace(thrown))
        .startsWith("java.lang.IllegalStateException\n\tat " + getClass().getName())
        .contains("\ncaused by java.io.IOException\n\tat ", "\ncaused by java.lang.Error\n\tat ")
        .doesNotContain("s3cr3t");
  }

  @Test
  void aCircleOfCausesEnds() {
    Exception one = new Exception();
    Exception other = new Exception(one);
    one.initCause(other);

    assertThat(LastResort.trace(one).split("caused by", -1)).hasSize(20);
  }

  @Test
  void countsIncidents() {
    last.resolveException(request, response, null, new Exception());
    assertThat(request.getAttribute(LastResort.INCIDENT)).isEqualTo(1L);
    assertThat(response.getStatus()).isEqualTo(500);

    MockHttpServletRequest next = new MockHttpServletRequest();
    last.resolveException(next, new MockHttpServletResponse(), null, new Exception());
    assertThat(next.getAttribute(LastResort.INCIDENT)).isEqualTo(2L);
  }

  @Test
  void leavesToSpringSecurityWhatIsItsOwn() {
    assertThat(last.resolveException(request, response, null, new AccessDeniedException("no")))
        .isNull();
    assertThat(response.getStatus()).isEqualTo(200);
  }

  @Test
  void leavesAnAnswerThatIsOnItsWay() {
    response.setCommitted(true);

    assertThat(last.resolveException(request, response, null, new Exception())).isNull();
    assertThat(request.getAttribute(LastResort.INCIDENT)).isNull();
  }
}
