package dev.daicho.app.browser;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * People before one browser each, who work at the same time; whoever is free takes what is next.
 */
final class Onlookers implements AutoCloseable {

  private final BlockingQueue<Browser> free;
  private final ExecutorService people;

  /** One before each of these. */
  Onlookers(List<Browser> browsers) {
    this.free = new LinkedBlockingQueue<>(browsers);
    this.people = Executors.newFixedThreadPool(browsers.size());
  }

  /** Has it done as soon as a browser is free. */
  void look(Consumer<Browser> task) {
    people.execute(() -> withBrowser(task));
  }

  private void withBrowser(Consumer<Browser> task) {
    // There is one for each thread.
    Browser browser = free.remove();
    try {
      task.accept(browser);
    } finally {
      free.add(browser);
    }
  }

  @Override
  public void close() {
    people.close();
  }
}
