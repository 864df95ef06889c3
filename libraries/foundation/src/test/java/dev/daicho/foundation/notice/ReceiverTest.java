package dev.daicho.foundation.notice;

import static dev.daicho.foundation.notice.Receiver.EARLIER_ONE_MISSING;
import static dev.daicho.foundation.notice.Receiver.Reception.APPLIED;
import static dev.daicho.foundation.notice.Receiver.Reception.HELD;
import static dev.daicho.foundation.notice.Receiver.Reception.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.store.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceiverTest {

  private static final Seal HERE = new Seal("092011");

  private final Shelf shelf = new Shelf();
  private final List<String> asked = new ArrayList<>();
  private final List<ToldNotice> teller = new ArrayList<>();
  private final Receiver receiver = new Receiver(TestKeepers.beta(), shelf, this::answer);

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  private List<ToldNotice> answer(Seal seal, String subject, long from) {
    asked.add(subject + " from " + from);
    return teller.stream()
        .filter(told -> told.subject().equals(subject) && told.sequence() >= from)
        .toList();
  }

  private static ToldNotice letter(String subject, int sequence) {
    return new ToldNotice(
        HERE.value(),
        subject,
        sequence,
        "letter",
        1,
        Instant.parse("2026-04-01T03:00:00Z"),
        "{\"words\": \"%s%d\"}".formatted(subject, sequence));
  }

  private static ToldNotice corrupted(String subject, int sequence, String body) {
    ToldNotice told = letter(subject, sequence);
    return new ToldNotice(
        told.municipality(),
        told.subject(),
        told.sequence(),
        told.type(),
        told.version(),
        told.toldAt(),
        body);
  }

  private List<String> held() {
    return receiver.held(HERE).stream()
        .map(held -> held.notice().subject() + held.notice().sequence() + ": " + held.reason())
        .toList();
  }

  @Test
  void theNextOneIsAppliedAndAKnownOneChangesNothing() {
    assertThat(receiver.receive(letter("s", 1))).isEqualTo(APPLIED);
    assertThat(receiver.receive(letter("s", 1))).isEqualTo(KNOWN);
    assertThat(receiver.receive(letter("s", 2))).isEqualTo(APPLIED);
    assertThat(receiver.receive(letter("s", 1))).isEqualTo(KNOWN);
    assertThat(receiver.receive(letter("t", 1))).isEqualTo(APPLIED);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1", "2 s2");
    assertThat(shelf.about(HERE, "t")).containsExactly("1 t1");
    assertThat(asked).isEmpty();
    assertThat(held()).isEmpty();
  }

  @Test
  void ofATypeNobodyWantsNothingIsMadeButItCounts() {
    ToldNotice other = new ToldNotice(HERE.value(), "s", 1, "other", 1, Instant.EPOCH, "{}");
    assertThat(receiver.receive(other)).isEqualTo(APPLIED);
    assertThat(receiver.receive(letter("s", 2))).isEqualTo(APPLIED);
    assertThat(shelf.about(HERE, "s")).containsExactly("2 s2");
  }

  @Test
  void behindAGapItIsHeldAndWhatIsMissingIsAskedFor() {
    receiver.receive(letter("s", 1));
    assertThat(receiver.receive(letter("s", 4))).isEqualTo(HELD);
    assertThat(asked).containsExactly("s from 2");
    assertThat(held()).containsExactly("s4: " + EARLIER_ONE_MISSING);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1");
    teller.addAll(List.of(letter("s", 2), letter("s", 3), letter("s", 4), letter("s", 5)));
    assertThat(receiver.receive(letter("s", 4))).isEqualTo(APPLIED);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1", "2 s2", "3 s3", "4 s4");
    assertThat(held()).isEmpty();
  }

  @Test
  void aTellerWhoseAnswerHasAGapItselfIsNotBelieved() {
    teller.addAll(List.of(letter("s", 1), letter("s", 3)));
    assertThat(receiver.receive(letter("s", 4))).isEqualTo(HELD);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1");
    assertThat(receiver.receive(letter("s", 2))).isEqualTo(APPLIED);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1", "2 s2", "3 s3", "4 s4");
  }

  @Test
  void aTellerWhoCannotBeReachedIsAskedAnotherTime() {
    Receiver cutOff =
        new Receiver(
            TestKeepers.beta(),
            shelf,
            (seal, subject, from) -> {
              throw new IllegalStateException("no connection");
            });
    assertThat(cutOff.receive(letter("s", 2))).isEqualTo(HELD);
    assertThat(cutOff.tryAgain(HERE, "s")).isZero();
    assertThat(cutOff.receive(letter("s", 1))).isEqualTo(APPLIED);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1", "2 s2");
  }

  @Test
  void inWhateverOrderTheyArriveTheyAreAppliedInTheirs() {
    List<ToldNotice> all = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      all.add(letter("s", i));
      all.add(letter("t", i));
      all.add(letter("t", i));
    }
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
    for (int round = 0; round < 4; round++) {
      TestKeepers.empty();
      Collections.shuffle(all, Random.from(random));
      if (round % 2 == 0) {
        all.forEach(receiver::receive);
      } else {
        receiver.receive(all);
      }
      for (String subject : List.of("s", "t")) {
        assertThat(shelf.about(HERE, subject))
            .containsExactlyElementsOf(
                IntStream.rangeClosed(1, 12).mapToObj(i -> i + " " + subject + i).toList());
      }
      assertThat(held()).isEmpty();
    }
  }

  @Test
  void oneTheHandlerCannotTakeIsHeldWithWhatFollowsAndOthersGoOn() {
    shelf.refuses.add("s2");
    List<ToldNotice> all =
        List.of(
            letter("s", 1),
            letter("t", 1),
            letter("s", 2),
            letter("t", 2),
            letter("s", 3),
            letter("t", 3));
    teller.addAll(all);
    assertThat(receiver.receive(all))
        .extracting(ToldNotice::toString)
        .containsExactly("letter v1 092011/2", "letter v1 092011/3");
    assertThat(shelf.about(HERE, "s")).as("nothing of the refused one").containsExactly("1 s1");
    assertThat(shelf.about(HERE, "t")).containsExactly("1 t1", "2 t2", "3 t3");
    assertThat(held()).containsExactly("s2: IllegalStateException", "s3: " + EARLIER_ONE_MISSING);
    assertThat(asked).as("what is here need not be asked for").isEmpty();
    assertThat(receiver.receive(letter("s", 4))).isEqualTo(HELD);
    assertThat(receiver.tryAgain(HERE, "s")).isZero();

    shelf.refuses.clear();
    assertThat(receiver.tryAgain(HERE, "s")).isEqualTo(3);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1", "2 s2", "3 s3", "4 s4");
    assertThat(held()).isEmpty();
    assertThat(receiver.tryAgain(HERE, "s")).isZero();
    assertThat(receiver.tryAgain(HERE, "nobody")).isZero();
  }

  @Test
  void whyItIsHeldTellsNothingOfWhatItSays() {
    shelf.refuses.add("s1");
    receiver.receive(letter("s", 1));
    assertThat(receiver.held(HERE))
        .singleElement()
        .satisfies(held -> assertThat(held.reason()).doesNotContain("s1"));
  }

  @Test
  void aCorruptedOneIsHeldAsItCameUntilTheTellersOwnWordsAreHere() {
    for (String body : List.of("", "not JSON", "{}", "{\"words\": 1", "\0")) {
      TestKeepers.empty();
      teller.clear();
      assertThat(receiver.receive(corrupted("s", 1, body))).isEqualTo(HELD);
      assertThat(receiver.held(HERE).getFirst().notice().body())
          .isEqualTo(body.replace('\0', '\uFFFD'));
      assertThat(receiver.receive(letter("s", 2))).isEqualTo(HELD);
      assertThat(receiver.tryAgain(HERE, "s")).isZero();
      teller.addAll(List.of(letter("s", 1), letter("s", 2)));
      assertThat(receiver.tryAgain(HERE, "s")).isEqualTo(2);
      assertThat(shelf.about(HERE, "s")).containsExactly("1 s1", "2 s2");
      assertThat(held()).isEmpty();
    }
  }

  @Test
  void aTrueCopyTakesThePlaceOfACorruptedOneThatWaits() {
    assertThat(receiver.receive(corrupted("s", 2, "not JSON"))).isEqualTo(HELD);
    assertThat(receiver.receive(letter("s", 2))).isEqualTo(HELD);
    assertThat(receiver.receive(letter("s", 1))).isEqualTo(APPLIED);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1", "2 s2");
  }

  /** The program died after it had applied the first, before it came to what waited for that. */
  @Test
  void whatWaitedWhenTheProgramDiedIsReleasedByTheNextDelivery() {
    receiver.receive(letter("s", 2));
    receiver.receive(letter("s", 3));
    TestKeepers.asOwner(
        "update beta.notice_received set applied = 1 where subject = 's'",
        "insert into beta.parcel (municipality, subject, sequence, words) values ('092011', 's', 1, 's1')");
    assertThat(receiver.receive(letter("s", 1))).isEqualTo(KNOWN);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 s1", "2 s2", "3 s3");

    TestKeepers.asOwner(
        "insert into beta.notice_held (handler, municipality, subject, sequence, type, version, told_at, body, reason) values ('shelf', '092011', 's', 4, 'letter', 1, now(), '{\"words\": \"s4\"}', '"
            + EARLIER_ONE_MISSING
            + "')");
    assertThat(receiver.receive(List.of(letter("s", 3)))).isEmpty();
    assertThat(shelf.about(HERE, "s")).endsWith("4 s4");
    assertThat(held()).isEmpty();
  }

  @Test
  void severalCouriersAtOnceApplyEachOnceAndInOrder() throws Exception {
    List<ToldNotice> all = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      for (String subject : List.of("r", "s", "t")) {
        all.add(letter(subject, i));
      }
    }
    teller.addAll(all);
    Receiver silent = new Receiver(TestKeepers.beta(), shelf, (seal, subject, from) -> List.of());
    AtOnce.run(
        4,
        thread -> {
          List<ToldNotice> mine = new ArrayList<>(all);
          if (thread == 3) {
            Collections.reverse(mine);
          }
          for (int from = 0; from < mine.size(); from += 15) {
            List<ToldNotice> some = mine.subList(from, from + 15);
            if (thread % 2 == 0) {
              silent.receive(some);
            } else {
              some.forEach(silent::receive);
            }
          }
          return thread;
        });
    for (String subject : List.of("r", "s", "t")) {
      assertThat(shelf.about(HERE, subject))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 30).mapToObj(i -> i + " " + subject + i).toList());
    }
    assertThat(held()).isEmpty();
  }

  @Test
  void inATransactionOfTheReceiverNothingIsReceived() {
    for (Runnable attempt :
        List.<Runnable>of(
            () -> receiver.receive(letter("s", 1)),
            () -> receiver.receive(List.of(letter("s", 1))),
            () -> receiver.tryAgain(HERE, "s"))) {
      assertThatThrownBy(() ->
              TestKeepers.beta()
                  .within(
                      HERE,
                      () -> {
                        attempt.run();
                        return "";
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("transactions of their own");
    }
  }
}
