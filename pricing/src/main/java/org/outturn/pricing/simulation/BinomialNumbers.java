package org.outturn.pricing.simulation;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How many of some people reach an outcome, each of them with the same chance: one uniform number
 * through the inverse of the binomial distribution, as a loop over all of them would give, at the
 * price of one. The distribution of each number of people is kept, and weighed anew where the
 * chance is another. Not thread-safe.
 */
final class BinomialNumbers {
  /** Distributions are dropped where they come to more numbers than that. */
  private static final int MOST_KEPT = 1 << 16;

  private final UniformRandomProvider chance;
  private final Map<Integer, Distribution> kept = new HashMap<>();
  private Distribution last = new Distribution(0);
  private int numbersKept;

  BinomialNumbers(UniformRandomProvider chance) {
    this.chance = chance;
  }

  /**
   * A number of those who reach it.
   *
   * @param people how many there are, at least 0
   * @param rate the chance of each, from 0 to 1
   */
  long draw(long people, double rate) {
    if (people == 0 || rate <= 0) {
      return 0;
    }
    if (rate >= 1) {
      return people;
    }
    if (last.people != people) {
      last = of(Math.toIntExact(people));
    }
    if (last.rate != rate) {
      numbersKept += last.weigh(rate);
    }
    return last.at(chance.nextDouble());
  }

  private Distribution of(int people) {
    if (numbersKept > MOST_KEPT) {
      kept.clear();
      numbersKept = 0;
    }
    return kept.computeIfAbsent(people, Distribution::new);
  }

  /** That of one number of people, but for what is as good as impossible. */
  private static final class Distribution {
    /** A weight that no sum tells from nothing, beside that of the likeliest number, 1. */
    private static final double NEGLIGIBLE = 0x1.0p-80;

    private static final int FIRST_CAPACITY = 32;

    private final int people;
    private double rate = Double.NaN;

    /** The least number that is possible. */
    private int least;

    /** How many numbers are possible. */
    private int size;

    /** The weight of each possible number and all smaller ones. */
    private double[] upTo = new double[FIRST_CAPACITY];

    /**
     * Where to begin: of as many equal parts of all uniform numbers, the first place that the least
     * number of each may belong to.
     */
    private int[] guide = {};

    /** How many parts there are, a power of two. */
    private int parts;

    private Distribution(int people) {
      this.people = people;
    }

    /** Weighs every number at another chance of each; gives for how many more there is room now. */
    private int weigh(double newRate) {
      int room = guide.length;
      rate = newRate;
      weighEach(rate / (1 - rate));
      for (int place = 1; place < size; place++) {
        upTo[place] += upTo[place - 1];
      }
      parts = Integer.highestOneBit(size) << 1;
      if (guide.length < parts) {
        guide = new int[parts];
      }
      double all = all();
      int part = 0;
      for (int place = 0; place < size; place++) {
        for (; part < parts && part * all < upTo[place] * parts; part++) {
          guide[part] = place;
        }
      }
      return guide.length - room;
    }

    /** From the likeliest number down, and from there up, beside the weight 1 of the likeliest. */
    private void weighEach(double odds) {
      int likeliest = (int) Math.min(people, (long) ((people + 1.0) * rate));
      size = 0;
      add(1);
      double weight = 1;
      for (least = likeliest; least > 0 && weight > NEGLIGIBLE; least--) {
        weight *= least / ((people - least + 1) * odds);
        add(weight);
      }
      Doubles.reverse(upTo, 0, size);
      weight = 1;
      for (int number = likeliest; number < people && weight > NEGLIGIBLE; number++) {
        weight *= (people - number) * odds / (number + 1);
        add(weight);
      }
    }

    private void add(double weight) {
      if (size == upTo.length) {
        upTo = Arrays.copyOf(upTo, 2 * size);
      }
      upTo[size] = weight;
      size++;
    }

    private double all() {
      return upTo[size - 1];
    }

    /**
     * The smallest number whose chance, with that of all smaller ones, is above a uniform number.
     */
    private int at(double uniform) {
      double weight = uniform * all();
      int place = guide[(int) (uniform * parts)];
      while (weight >= upTo[place]) {
        place++;
      }
      return least + place;
    }
  }
}
