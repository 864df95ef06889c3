package dev.daicho.foundation.notice;

import static dev.daicho.foundation.TestKeepers.BETA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.notice.InboxView.Stopped;
import dev.daicho.foundation.store.Seal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class InboxViewTest {

  private static final Seal HERE = new Seal("092011");
  private static final Place PLACE = new Place(HERE, "s");

  private final NoticeJournal journal =
      new NoticeJournal(
          TestKeepers.alpha(), TestTown.clockAt(LocalDate.of(2026, 4, 1)), JsonMapper.shared());
  private final Receiver receiver =
      new Receiver(TestKeepers.beta(), new Shelf(), (seal, subject, from) -> List.of());
  private final InboxView view =
      new InboxView(TestKeepers.beta(), TestKeepers.both().steward(BETA), receiver.name());

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  @Test
  void aSubjectStandsOnce_byTheFirstThatWaits() {
    List<ToldNotice> told = List.of(tell("s"), tell("s"), tell("s"), tell("t"));
    receiver.receive(List.of(told.get(1), told.get(2), told.get(3)));

    List<Stopped> stopped = view.stopped(0, 10);

    assertThat(stopped)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.place()).isEqualTo(PLACE);
          assertThat(one.teller()).isEqualTo("092011");
          assertThat(one.sequence()).isEqualTo(2);
          assertThat(one.waiting()).isEqualTo(2);
          assertThat(one.reason()).isEqualTo(Receiver.EARLIER_ONE_MISSING);
          assertThat(one).hasToString("letter 092011/2: an earlier notice is missing");
        });
    assertThat(view.stopped(stopped.getFirst().number())).contains(stopped.getFirst());
    assertThat(view.stopped(0, 0)).isEmpty();
    assertThat(view.stopped(stopped.getFirst().number(), 10)).isEmpty();
    assertThat(view.waiting()).isEqualTo(Map.of("092011", 2L));
    assertThat(view.applied(PLACE)).isZero();
    assertThat(view.why(PLACE, 3)).contains(new InboxView.Why(Receiver.EARLIER_ONE_MISSING, 1));

    receiver.receive(told);

    assertThat(view.stopped(0, 10)).isEmpty();
    assertThat(view.applied(PLACE)).isEqualTo(3);
    assertThat(view.why(PLACE, 3)).isEmpty();
    assertThat(view.applied(new Place(HERE, "nobody"))).isZero();
  }

  private ToldNotice tell(String subject) {
    return journal.tell(HERE, subject, new Letter("x"));
  }
}
