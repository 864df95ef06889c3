package dev.daicho.foundation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has several threads do something at the same moment, for tests of what happens then. */
public final class AtOnce {

  private AtOnce() {}

  /** What a thread does, told which one it is, from 0. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T run(int thread) throws Exception;
  }

  /** Runs the work in so many threads and returns what they returned, once all have ended. */
  public static <T> List<T> run(int count, Work<T> work)
      throws InterruptedException, ExecutionException {
    CountDownLatch start = new CountDownLatch(count);
    try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
      List<Future<T>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int thread = i;
        Callable<T> task =
            () -> {
              start.countDown();
              start.await();
              return work.run(thread);
            };
        all.add(threads.submit(task));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : all) {
        results.add(each.get());
      }
      return results;
    }
  }
}
