package org.outturn.examples.benchmarks;

import java.util.Arrays;

/**
 * The simple load as someone in a hurry would price it: one loop over columns in pence, with a
 * table of prices by day. It checks nothing and explains nothing.
 */
final class ColumnLoop {
  private ColumnLoop() {}

  /** What is paid for all claims. */
  static long sum(SimpleLoad load) {
    int[] participants = load.participants();
    int[] days = load.days();
    long[] prices = SimpleLoad.priceOfDay();
    long[] left = new long[load.people()];
    Arrays.fill(left, SimpleLoad.MOST_PER_PERSON);
    long sum = 0;
    for (int claim = 0; claim < participants.length; claim++) {
      int participant = participants[claim];
      long paid = Math.min(prices[days[claim]], left[participant]);
      left[participant] -= paid;
      sum += paid;
    }
    return sum;
  }

  /** What is paid for each claim. */
  static long[] each(SimpleLoad load) {
    int[] participants = load.participants();
    int[] days = load.days();
    long[] prices = SimpleLoad.priceOfDay();
    long[] left = new long[load.people()];
    Arrays.fill(left, SimpleLoad.MOST_PER_PERSON);
    long[] each = new long[participants.length];
    for (int claim = 0; claim < participants.length; claim++) {
      int participant = participants[claim];
      long paid = Math.min(prices[days[claim]], left[participant]);
      left[participant] -= paid;
      each[claim] = paid;
    }
    return each;
  }
}
