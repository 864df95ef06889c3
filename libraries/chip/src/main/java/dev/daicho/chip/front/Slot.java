package dev.daicho.chip.front;

import dev.daicho.chip.Answer;
import dev.daicho.chip.Card;
import dev.daicho.chip.Chip;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.memory.Memory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Where a card is put in and taken out while others talk to it, one command after the other. Every
 * write of a command is handed on to be kept before the command is answered. Safe for many threads.
 */
public final class Slot {

  private final Chip chip;
  private final Consumer<Memory> keep;
  private final List<Consumer<Passed>> watchers = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition changed = lock.newCondition();
  private Card card;
  private boolean inserted;
  private Disturbance disturbance = Disturbance.NONE;

  /**
   * A slot with a card beside it.
   *
   * @param memory the card's
   * @param keep is given the memory each time it is written; when it throws, the command is not
   *     answered and has not happened
   */
  public Slot(Chip chip, Memory memory, Consumer<Memory> keep) {
    this.chip = chip;
    this.card = Card.inserted(memory);
    this.keep = keep;
  }

  /** Has somebody told of all that passes, in order, within the command's time. */
  public void watch(Consumer<Passed> watcher) {
    watchers.add(watcher);
  }

  /** Tells somebody no more. */
  public void leave(Consumer<Passed> watcher) {
    watchers.remove(watcher);
  }

  /** Puts the card in, if it is out. */
  public void insert() {
    locked(() -> {
      if (!inserted) {
        inserted = true;
        card = card.reset();
        tell(new Passed.Inserted());
      }
    });
  }

  /** Takes the card out, if it is in. */
  public void remove() {
    locked(this::out);
  }

  private void out() {
    if (inserted) {
      inserted = false;
      card = card.reset();
      tell(new Passed.Removed());
    }
  }

  /** Gives the card power anew, and gives back its answer; empty when there is none. */
  public Optional<Bytes> reset() {
    lock.lock();
    try {
      if (!inserted) {
        return Optional.empty();
      }
      card = card.reset();
      tell(new Passed.Reset(card.memory().reset()));
      return Optional.of(card.memory().reset());
    } finally {
      lock.unlock();
    }
  }

  /** What the card would answer to a reset; empty when there is none. */
  public Optional<Bytes> answerToReset() {
    lock.lock();
    try {
      return inserted ? Optional.of(card.memory().reset()) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** Whether the card is in. */
  public boolean isInserted() {
    return answerToReset().isPresent();
  }

  /** The card as it is now. */
  public Card card() {
    lock.lock();
    try {
      return card;
    } finally {
      lock.unlock();
    }
  }

  /** Changes the card's memory from outside, as no command can; the card is reset by that. */
  public void change(UnaryOperator<Memory> change) {
    locked(() -> {
      Memory next = change.apply(card.memory());
      keep.accept(next);
      card = Card.inserted(next);
    });
  }

  /** Disturbs from now on. */
  public void disturb(Disturbance next) {
    locked(() -> disturbance = next);
  }

  /** Sends a command; empty when there is no card, or none any more. */
  public Optional<Bytes> transmit(Bytes apdu) {
    lock.lock();
    try {
      if (!inserted) {
        return Optional.empty();
      }
      Thread.sleep(disturbance.latency());
      Integer tear = disturbance.tear();
      if (tear != null) {
        tear(apdu, tear);
        return Optional.empty();
      }
      Answer answer = chip.answer(card, apdu);
      answer.written().forEach(keep);
      card = answer.card();
      tell(new Passed.Exchange(apdu, answer.response()));
      return Optional.of(answer.response());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  private void tear(Bytes apdu, int writes) {
    card = chip.torn(card, apdu, writes);
    keep.accept(card.memory());
    disturbance = new Disturbance(disturbance.latency(), null);
    tell(new Passed.Torn(apdu, writes));
    out();
  }

  /** Waits until the card is in. */
  void awaitInserted() throws InterruptedException {
    lock.lock();
    try {
      while (!inserted) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  private void locked(Runnable work) {
    lock.lock();
    try {
      work.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void tell(Passed passed) {
    watchers.forEach(one -> one.accept(passed));
  }
}
