package org.outturn.pricing.simulation;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How many of some people reach an outcome, each of them with the same chance: one uniform number
 * through the inverse of the binomial distribution, as a loop over all of them would give, at the
 * price of one. Tables are kept while the chance stays the same. Not thread-safe.
 */
final class BinomialNumbers {
  /** A weight that no sum of a distribution tells from nothing, beside its greatest, 1. */
  private static final double NEGLIGIBLE = 0x1.0p-80;

  /** Tables are dropped where they come to more numbers than that. */
  private static final int MOST_KEPT = 1 << 16;

  private final UniformRandomProvider chance;
  private final Map<Integer, Table> tables = new HashMap<>();
  private double rate = Double.NaN;
  private Table last = new Table(0, 0);
  private int kept;

  BinomialNumbers(UniformRandomProvider chance) {
    this.chance = chance;
  }

  /**
   * A number of those who reach it.
   *
   * @param people how many there are, at least 0
   * @param newRate the chance of each, from 0 to 1
   */
  long draw(long people, double newRate) {
    if (people == 0 || newRate <= 0) {
      return 0;
    }
    if (newRate >= 1) {
      return people;
    }
    if (newRate != rate || kept > MOST_KEPT) {
      tables.clear();
      kept = 0;
      rate = newRate;
      last = table(people);
    } else if (last.people != people) {
      last = table(people);
    }
    return last.at(chance.nextDouble());
  }

  private Table table(long people) {
    return tables.computeIfAbsent(Math.toIntExact(people), this::tableOf);
  }

  private Table tableOf(int people) {
    Table table = new Table(people, rate);
    kept += table.upTo.length;
    return table;
  }

  /** The distribution of one number of people, but for what is as good as impossible. */
  private static final class Table {
    private final int people;

    /** The least number that is possible. */
    private final int least;

    /** The chance of each number or a smaller one. */
    private final double[] upTo;

    /**
     * Where to begin: of as many equal parts of all uniform numbers, the first place that the least
     * number of each may belong to.
     */
    private final int[] guide;

    private Table(int people, double rate) {
      this.people = people;
      double odds = rate / (1 - rate);
      int mode = (int) Math.min(people, (long) ((people + 1.0) * rate));
      int low = mode;
      for (double weight = 1; low > 0 && weight > NEGLIGIBLE; low--) {
        weight /= rise(low - 1, odds);
      }
      int high = mode;
      for (double weight = 1; high < people && weight > NEGLIGIBLE; high++) {
        weight *= rise(high, odds);
      }
      least = low;
      upTo = new double[high - low + 1];
      upTo[mode - low] = 1;
      for (int number = mode; number > low; number--) {
        upTo[number - 1 - low] = upTo[number - low] / rise(number - 1, odds);
      }
      for (int number = mode; number < high; number++) {
        upTo[number + 1 - low] = upTo[number - low] * rise(number, odds);
      }
      for (int place = 1; place < upTo.length; place++) {
        upTo[place] += upTo[place - 1];
      }
      double all = upTo[upTo.length - 1];
      guide = new int[Integer.highestOneBit(upTo.length) << 1];
      int part = 0;
      for (int place = 0; place < upTo.length; place++) {
        upTo[place] /= all;
        for (; part < guide.length && part < upTo[place] * guide.length; part++) {
          guide[part] = place;
        }
      }
    }

    /** How many times as likely one more is than a number. */
    private double rise(int number, double odds) {
      return (people - number) * odds / (number + 1.0);
    }

    /**
     * The smallest number whose chance, with that of all smaller ones, is above a uniform number.
     */
    private int at(double uniform) {
      int place = guide[(int) (uniform * guide.length)];
      while (uniform >= upTo[place]) {
        place++;
      }
      return least + place;
    }
  }
}
