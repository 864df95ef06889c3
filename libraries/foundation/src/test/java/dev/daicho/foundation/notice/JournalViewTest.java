package dev.daicho.foundation.notice;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.JournalView.Reference;
import dev.daicho.foundation.store.Seal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JournalViewTest {

  private static final Seal HERE = new Seal("092011");
  private static final Seal THERE = new Seal("131016");

  private final NoticeJournal journal =
      new NoticeJournal(
          TestKeepers.alpha(), TestTown.clockAt(LocalDate.of(2026, 4, 1)), JsonMapper.shared());
  private final JournalView view = new JournalView(TestKeepers.both().steward(ALPHA));

  @BeforeEach
  void tell() {
    TestKeepers.empty();
    journal.tell(HERE, "a", new Letter("one"));
    journal.tell(THERE, "b", new Letter("two"));
    journal.tell(HERE, "a", new Letter("one"));
  }

  @Test
  void theLatestComeFirst_ofAllOrOfOne() {
    assertThat(view.latest(null, null, 10))
        .extracting(JournalView.Entry::toString)
        .containsExactly("letter 092011/2", "letter 131016/1", "letter 092011/1");
    assertThat(view.latest("131016", null, 10)).hasSize(1);
    assertThat(view.latest(null, "letter", 2)).hasSize(2);
    assertThat(view.latest("092011", "postcard", 10)).isEmpty();
  }

  @Test
  void whatSaysTheSameHasTheSameDigest() {
    List<JournalView.Entry> about = view.about(HERE, "a");

    assertThat(about).extracting(JournalView.Entry::sequence).containsExactly(1L, 2L);
    assertThat(about.getFirst().words())
        .isEqualTo(about.getLast().words())
        .isNotEqualTo(view.about(THERE, "b").getFirst().words())
        .doesNotContain("one");
  }

  @Test
  void oneIsFoundByWhereItStands() {
    JournalView.Entry entry = view.about(THERE, "b").getFirst();

    assertThat(view.find(Reference.parse(entry.reference().toString()).orElseThrow()))
        .contains(entry);
    assertThat(view.find(new Reference(entry.reference().xact(), 0))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "1", "1-2-3", "a-1", "1-99999999999999999999"})
  void whatIsNoReferenceIsNone(String written) {
    assertThat(Reference.parse(written)).isEmpty();
  }
}
