package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.pki.subject.WrittenBirth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatedAsRecordedTest {

  private static BasicAttributes of(String address) {
    return BasicAttributes.of(
        "番号　花子", WrittenBirth.of(LocalDate.of(1986, 5, 1)), BasicAttributes.Sex.FEMALE, address);
  }

  @Test
  void theSameItems() {
    assertThat(StatedAsRecorded.of(of("旭１"), Optional.of(of("旭１"))))
        .isInstanceOf(Verdict.Met.class);
    assertThat(StatedAsRecorded.of(of("旭１"), Optional.of(of("旭２"))))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(StatedAsRecorded.of(of("旭１"), Optional.empty())).isInstanceOf(Verdict.Broken.class);
  }
}
