package dev.daicho.foundation.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A drawer that keeps the latest events in memory and forgets the older. Safe for many threads. */
public final class WireTap implements WireDrawer {

  private final int capacity;
  private final Deque<WireEvent> newestFirst;
  private final Lock lock = new ReentrantLock();

  /**
   * An empty drawer.
   *
   * @param capacity how many events it keeps, at least one
   */
  public WireTap(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("a drawer keeps at least one event");
    }
    this.capacity = capacity;
    this.newestFirst = new ArrayDeque<>(capacity);
  }

  /** Keeps the event, and drops the oldest when there is no room. */
  public void passed(WireEvent event) {
    lock.lock();
    try {
      if (newestFirst.size() == capacity) {
        newestFirst.removeLast();
      }
      newestFirst.addFirst(event);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<WireEvent> recent(int most) {
    lock.lock();
    try {
      return newestFirst.stream().limit(most).toList();
    } finally {
      lock.unlock();
    }
  }
}
