package org.outturn.examples.service;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** The places for requests: each is taken until its answer is sent and its work is over. */
final class Slots {
  private final Semaphore free;

  Slots(int all) {
    this.free = new Semaphore(all);
  }

  /** A place; empty where none is free. */
  Optional<Slot> take() {
    return free.tryAcquire() ? Optional.of(new Slot()) : Optional.empty();
  }

  /** One place, held by whoever has still something to do with its request. */
  final class Slot {
    private final AtomicInteger holders = new AtomicInteger(1);

    void hold() {
      holders.incrementAndGet();
    }

    void letGo() {
      if (holders.decrementAndGet() == 0) {
        free.release();
      }
    }
  }
}
