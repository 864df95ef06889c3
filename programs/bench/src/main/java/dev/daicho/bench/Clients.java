package dev.daicho.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that work side by side, each in a thread of its own. */
public final class Clients {

  private Clients() {}

  /** Makes the client of a number, 0 and up. */
  @FunctionalInterface
  public interface Client<T> {
    /** Works, until it has done its part. */
    T work(int number) throws Exception;
  }

  /** Has them all work and waits for the last; gives what each gave. */
  public static <T> List<T> work(int clients, Client<T> client) {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Callable<T>> works = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        int number = i;
        works.add(() -> client.work(number));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(works)) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client of the bench failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    }
  }
}
