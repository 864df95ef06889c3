package dev.daicho.jpki.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What many threads ask for at once is done for all of them together, so that they share a
 * transaction and its commit. Who comes first is served at once, alone; those who come meanwhile
 * wait and are then served together. Nobody waits for others to come. Safe for use by many threads.
 *
 * @param <Q> what is asked for
 * @param <A> what comes of it
 */
public final class Together<Q, A> {

  /**
   * Of the platform, whoever asks: the work mostly waits for the database, and a virtual thread
   * would each time go to the end of the queue behind all who have something to compute.
   */
  private static final ExecutorService WORKERS =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("together-", 0).factory());

  private final Function<List<Q>, List<A>> work;
  private final int most;
  private final Queue<Waiting<Q, A>> queue = new ArrayDeque<>();
  private boolean atWork;

  /**
   * @param work does all that it is given, in order, and gives as many results; what it throws,
   *     everybody gets who was served by it. It is called by one thread at a time, of its own
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
    private volatile @Nullable Served<A> served;

    Waiting(Q question) {
      this.question = question;
    }

    void end(Served<A> how) {
      served = how;
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
      if (!atWork) {
        WORKERS.execute(this::serveAll);
        atWork = true;
      }
      queue.add(mine);
    }
    boolean interrupted = false;
    Served<A> served;
    while ((served = mine.served) == null) {
      LockSupport.park(this);
      interrupted |= Thread.interrupted();
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

  private void serveAll() {
    List<Waiting<Q, A>> group = next();
    while (!group.isEmpty()) {
      List<Served<A>> results = serve(group);
      for (int i = 0; i < group.size(); i++) {
        group.get(i).end(results.get(i));
      }
      group = next();
    }
  }

  /** The first of those who wait; nobody when the work is over. */
  private List<Waiting<Q, A>> next() {
    List<Waiting<Q, A>> group = new ArrayList<>();
    synchronized (queue) {
      while (group.size() < most && !queue.isEmpty()) {
        group.add(queue.remove());
      }
      atWork = !group.isEmpty();
    }
    return group;
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
