package dev.daicho.jpki.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What many threads ask for at once is done for all of them together, so that they share a
 * transaction and its commit. Who comes first does it at once, alone; those who come meanwhile wait
 * and are then served together by the first of them. Nobody waits for others to come. Safe for use
 * by many threads.
 *
 * @param <Q> what is asked for
 * @param <A> what comes of it
 */
public final class Together<Q, A> {

  private final Function<List<Q>, List<A>> work;
  private final int most;
  private final Queue<Waiting<Q, A>> queue = new ArrayDeque<>();
  private boolean led;

  /**
   * @param work does all that it is given, in order, and gives as many results; what it throws,
   *     everybody gets who was served by it
   * @param most how many are served together
   */
  public Together(Function<List<Q>, List<A>> work, int most) {
    this.work = work;
    this.most = most;
  }

  /** One thread's question. */
  private static final class Waiting<Q, A> {
    private final Q question;
    private final Thread asker = Thread.currentThread();
    private volatile boolean leads;
    private volatile @Nullable Served<A> served;

    Waiting(Q question) {
      this.question = question;
    }

    void end(Served<A> how) {
      served = how;
      LockSupport.unpark(asker);
    }

    void lead() {
      leads = true;
      LockSupport.unpark(asker);
    }
  }

  private sealed interface Served<A> {}

  private record Done<A>(A answer) implements Served<A> {}

  private record Failed<A>(Throwable why) implements Served<A> {}

  /** Has it done with others'; returns, or throws, what came of it. */
  public A ask(Q question) {
    Waiting<Q, A> mine = new Waiting<>(question);
    synchronized (queue) {
      queue.add(mine);
      if (!led) {
        led = true;
        mine.leads = true;
      }
    }
    boolean interrupted = false;
    Served<A> served;
    while ((served = mine.served) == null) {
      if (mine.leads) {
        lead();
      } else {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return switch (served) {
      case Done<A>(var answer) -> answer;
      case Failed<A>(RuntimeException why) -> throw why;
      case Failed<A>(Error why) -> throw why;
      case Failed<A>(Throwable why) -> throw new IllegalStateException(why);
    };
  }

  /** Serves the first of those who wait, of whom the leader is one, and lets the next one lead. */
  private void lead() {
    List<Waiting<Q, A>> group = new ArrayList<>();
    synchronized (queue) {
      while (group.size() < most && !queue.isEmpty()) {
        group.add(queue.remove());
      }
    }
    List<Served<A>> results = serve(group);
    synchronized (queue) {
      Waiting<Q, A> next = queue.peek();
      led = next != null;
      if (next != null) {
        next.lead();
      }
    }
    for (int i = 0; i < group.size(); i++) {
      group.get(i).end(results.get(i));
    }
  }

  private List<Served<A>> serve(List<Waiting<Q, A>> group) {
    try {
      List<A> answers = work.apply(group.stream().map(one -> one.question).toList());
      if (answers.size() != group.size()) {
        throw new IllegalStateException("not everybody was served");
      }
      return answers.stream().<Served<A>>map(Done::new).toList();
    } catch (RuntimeException | Error e) {
      return group.stream().<Served<A>>map(one -> new Failed<>(e)).toList();
    }
  }
}
