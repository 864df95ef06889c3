package dev.daicho.jpki.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch firstIsServed = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  /** Twice the number; the first group is held up until it may go on. */
  private List<Integer> work(List<Integer> numbers) {
    groups.add(numbers);
    if (groups.size() == 1) {
      firstIsServed.countDown();
      await(goOn);
    }
    if (numbers.contains(13)) {
      throw new IllegalArgumentException("thirteen");
    }
    return numbers.stream().map(number -> number * 2).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first is under way when the others come, each in a thread of its own. */
  private List<Future<Integer>> ask(Together<Integer, Integer> together, int... others)
      throws InterruptedException {
    try (ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      List<Future<Integer>> all = new ArrayList<>();
      all.add(threads.submit(() -> together.ask(1)));
      await(firstIsServed);
      List<Thread> waiting = Collections.synchronizedList(new ArrayList<>());
      for (int other : others) {
        int before = waiting.size();
        all.add(
            threads.submit(() -> {
              waiting.add(Thread.currentThread());
              return together.ask(other);
            }));
        while (waiting.size() == before || waiting.get(before).getState() != Thread.State.WAITING) {
          Thread.sleep(1);
        }
      }
      goOn.countDown();
      return all;
    }
  }

  @Test
  void whoComesMeanwhileIsServedInOneGroup_inOrder() throws Exception {
    List<Future<Integer>> all = ask(new Together<>(this::work, 10), 2, 3, 4, 5);

    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).get()).isEqualTo((i + 1) * 2);
    }
    assertThat(groups).containsExactly(List.of(1), List.of(2, 3, 4, 5));
  }

  @Test
  void noGroupIsLargerThanItMayBe() throws Exception {
    List<Future<Integer>> all = ask(new Together<>(this::work, 2), 2, 3, 4, 5, 6);

    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).get()).isEqualTo((i + 1) * 2);
    }
    assertThat(groups).containsExactly(List.of(1), List.of(2, 3), List.of(4, 5), List.of(6));
  }

  @Test
  void whatFails_failsForItsGroup_andTheNextIsServed() throws Exception {
    Together<Integer, Integer> together = new Together<>(this::work, 2);
    List<Future<Integer>> all = ask(together, 12, 13, 14);

    assertThat(all.get(0).get()).isEqualTo(2);
    for (int i = 1; i <= 2; i++) {
      assertThatThrownBy(all.get(i)::get).hasRootCauseMessage("thirteen");
    }
    assertThat(all.get(3).get()).isEqualTo(28);
    assertThat(together.ask(21)).isEqualTo(42);
  }

  @Test
  void anInterruptedThreadWaitsOn_andStaysInterrupted() {
    Together<Integer, Integer> together =
        new Together<>(numbers -> numbers.stream().map(number -> number + 1).toList(), 10);
    Thread.currentThread().interrupt();

    assertThat(together.ask(1)).isEqualTo(2);
    assertThat(Thread.interrupted()).isTrue();
  }
}
