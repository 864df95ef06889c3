package dev.daicho.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class NoticeJournalTest {

  private static final Seal HERE = new Seal("092011");
  private static final Seal THERE = new Seal("131016");

  private final KeeperStore store = TestKeepers.alpha();
  // Finer than PostgreSQL keeps.
  private final NoticeJournal journal =
      new NoticeJournal(
          store, () -> Instant.parse("2026-04-01T03:00:00.123456789Z"), JsonMapper.shared());

  @BeforeEach
  void empty() {
    TestKeepers.empty();
    store.within(
        HERE,
        () ->
            store
                .sql()
                .sql("insert into thing_lock (municipality, key) values ('092011', 's')")
                .update());
  }

  private void hold(String subject) {
    store
        .sql()
        .sql("select key from thing_lock where municipality = '092011' and key = ? for update")
        .param(subject)
        .query()
        .singleRow();
  }

  private List<Long> sequences(Seal seal, String subject) {
    return journal.about(seal, subject, 1).stream().map(ToldNotice::sequence).toList();
  }

  @Test
  void whatIsToldTogetherCountsOnForEachSubject_andIsHeardOf() {
    List<ToldNotice> heard = new ArrayList<>();
    journal.listen(heard::add);
    journal.tell(HERE, "s", new Letter("一"));
    store.within(
        HERE,
        () -> {
          hold("s");
          Map<String, Letter> told = new LinkedHashMap<>();
          told.put("s", new Letter("二"));
          told.put("a", new Letter("三"));
          journal.tellTogether(HERE, told);
          return told;
        });
    assertThat(sequences(HERE, "s")).containsExactly(1L, 2L);
    assertThat(sequences(HERE, "a")).containsExactly(1L);
    assertThat(heard)
        .extracting(ToldNotice::body)
        .containsExactly("{\"words\": \"一\"}", "{\"words\": \"二\"}", "{\"words\": \"三\"}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 7, 40})
  void fewAndManyToldTogetherAreToldInTheirOrder(int many) {
    List<String> subjects = IntStream.range(0, many).mapToObj("s%03d"::formatted).toList();
    store.within(
        HERE,
        () -> {
          Map<String, Letter> told = new LinkedHashMap<>();
          subjects.forEach(subject -> {
            told.put(subject, new Letter(subject));
          });
          journal.tellTogether(HERE, told);
          return told;
        });
    List<ToldNotice> written =
        subjects.stream().flatMap(subject -> journal.about(HERE, subject, 1).stream()).toList();
    assertThat(written)
        .extracting(ToldNotice::body)
        .containsExactlyElementsOf(
            subjects.stream().map("{\"words\": \"%s\"}"::formatted).toList());
    assertThat(
            store.within(
                HERE,
                () ->
                    store
                        .sql()
                        .sql("select subject from notice order by xact, id")
                        .query(String.class)
                        .list()))
        .containsExactlyElementsOf(subjects);
  }

  @Test
  void whatIsToldIsWhatStandsInTheJournal() {
    ToldNotice told = journal.tell(HERE, "s", new Letter("番号　花子"));
    assertThat(journal.about(HERE, "s", 1)).containsExactly(told);
    assertThat(told.type()).isEqualTo("letter");
    assertThat(told.version()).isEqualTo(1);
    assertThat(told.body()).isEqualTo("{\"words\": \"番号　花子\"}");
  }

  @Test
  void eachSubjectOfEachMunicipalityCountsFromOne() {
    for (int i = 0; i < 3; i++) {
      journal.tell(HERE, "s", new Letter("a"));
      journal.tell(HERE, "t", new Letter("b"));
      journal.tell(THERE, "s", new Letter("c"));
    }
    assertThat(sequences(HERE, "s")).containsExactly(1L, 2L, 3L);
    assertThat(sequences(HERE, "t")).containsExactly(1L, 2L, 3L);
    assertThat(sequences(THERE, "s")).containsExactly(1L, 2L, 3L);
    assertThat(journal.about(HERE, "s", 3)).hasSize(1);
    assertThat(journal.about(HERE, "nobody", 1)).isEmpty();
  }

  @Test
  void actsAtOnceOnOneSubjectLeaveNeitherGapNorDouble() throws Exception {
    AtOnce.run(
        8,
        thread -> {
          for (int i = 0; i < 15; i++) {
            boolean undone = (i + thread) % 5 == 0;
            store.within(
                HERE,
                () -> {
                  hold("s");
                  if (undone) {
                    store.rollBackAtTheEnd();
                  }
                  return journal.tell(HERE, "s", new Letter("by " + thread));
                });
          }
          return thread;
        });
    assertThat(sequences(HERE, "s"))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 8 * 12L).boxed().toList());
  }

  @Test
  void anActThatIsUndoneLeavesNoGap() {
    journal.tell(HERE, "s", new Letter("first"));
    assertThatThrownBy(() ->
            store.within(
                HERE,
                () -> {
                  journal.tell(HERE, "s", new Letter("undone"));
                  throw new IllegalStateException("undone");
                }))
        .hasMessage("undone");
    store.rehearsed(HERE, () -> journal.tell(HERE, "s", new Letter("rehearsed")));
    assertThat(journal.tell(HERE, "s", new Letter("second")).sequence()).isEqualTo(2);
  }

  @Test
  void severalNoticesOfOneActAreInOrder() {
    store.within(
        HERE,
        () -> {
          journal.tell(HERE, "s", new Letter("one"));
          return journal.tell(HERE, "s", new Letter("two"));
        });
    assertThat(journal.about(HERE, "s", 1))
        .extracting(ToldNotice::body)
        .containsExactly("{\"words\": \"one\"}", "{\"words\": \"two\"}");
  }

  @Test
  void nobodyTellsInAnothersName() {
    assertThatThrownBy(() -> store.within(HERE, () -> journal.tell(THERE, "s", new Letter("x"))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(journal.about(THERE, "s", 1)).isEmpty();
  }

  @Test
  void listenersHearOfWhatIsCommittedAndNothingElse() {
    List<String> heard = new ArrayList<>();
    journal.listen(told -> {
      heard.add(told.sequence() + " of " + journal.about(HERE, "s", 1).size());
      throw new IllegalStateException("a listener's own trouble");
    });
    journal.listen(told -> heard.add("the second listener too"));
    store.within(
        HERE,
        () -> {
          journal.tell(HERE, "s", new Letter("one"));
          assertThat(heard).isEmpty();
          return "";
        });
    journal.tell(HERE, "s", new Letter("two"));
    store.rehearsed(HERE, () -> journal.tell(HERE, "s", new Letter("rehearsed")));
    assertThat(heard)
        .containsExactly("1 of 1", "the second listener too", "2 of 2", "the second listener too");
  }
}
