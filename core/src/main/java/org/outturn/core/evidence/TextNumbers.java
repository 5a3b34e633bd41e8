package org.outturn.core.evidence;

/**
 * Numbers texts from 0 on in the order in which they first come: every text is kept once, as bytes.
 * A text is found through a table of hashes that a processor's cache can hold, because millions of
 * rows name their participants in any order.
 */
final class TextNumbers {
  private static final int FIRST_SLOTS = 1 << 10;

  /** Spreads hashes of texts that differ in their last characters alone. */
  private static final int SPREAD = 0x9E3779B9;

  private static final long FREE = 0;

  private final TextColumn texts = new TextColumn();

  /** The hash of a text in the upper half, its number and one in the lower. */
  private long[] slots = new long[FIRST_SLOTS];

  /** The number of a text, a new one for a new text. */
  int of(CharSequence text) {
    texts.add(text);
    int candidate = texts.size() - 1;
    int hash = texts.hash(candidate) * SPREAD;
    int slot = slot(hash);
    while (slots[slot] != FREE) {
      int known = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> Integer.SIZE) == hash && texts.isSame(known, candidate)) {
        texts.removeLast();
        return known;
      }
      slot = next(slot);
    }
    slots[slot] = (long) hash << Integer.SIZE | (candidate + 1);
    if (texts.size() > slots.length - (slots.length >> 3)) {
      grow();
    }
    return candidate;
  }

  private int slot(int hash) {
    return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private void grow() {
    long[] fewer = slots;
    slots = new long[Math.multiplyExact(fewer.length, 2)];
    for (long known : fewer) {
      if (known != FREE) {
        int slot = slot((int) (known >>> Integer.SIZE));
        while (slots[slot] != FREE) {
          slot = next(slot);
        }
        slots[slot] = known;
      }
    }
  }

  /** The texts by their numbers; what comes later does not show in them. */
  TextColumn texts() {
    return texts.copy();
  }
}
