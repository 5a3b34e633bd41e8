package org.outturn.pricing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/** Numbers drawn invert the binomial distribution, as the incomplete beta function gives it. */
class BinomialNumbersProperties {
  private static final double NEARLY = 1e-11;
  private static final double TO_WORD = 0x1.0p53;
  private static final int LOW_BITS = 11;
  private static final int MILLION = 1_000_000;

  @Provide
  Arbitrary<Integer> millionths() {
    return Arbitraries.integers()
        .between(1, MILLION - 1)
        .withDistribution(RandomDistribution.uniform());
  }

  @Property
  void invertsTheDistribution(
      @ForAll @IntRange(min = 1, max = 3000) int people,
      @ForAll("millionths") int rateInMillionths,
      @ForAll("millionths") int uniformInMillionths) {
    double rate = rateInMillionths / (double) MILLION;
    double uniform = uniformInMillionths / (double) MILLION;
    long word = (long) (uniform * TO_WORD) << LOW_BITS;
    long drawn = new BinomialNumbers(() -> word).draw(people, rate);

    assertThat(drawn).isBetween(0L, (long) people);
    assertThat(upTo(drawn, people, rate)).isGreaterThan(uniform - NEARLY);
    assertThat(upTo(drawn - 1, people, rate)).isLessThan(uniform + NEARLY);
    Statistics.label("some but not all")
        .collect(drawn > 0 && drawn < people)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
  }

  /** The chance that so many or fewer of some people reach it. */
  private static double upTo(long number, int people, double rate) {
    if (number < 0) {
      return 0;
    }
    return number >= people
        ? 1
        : RegularizedBeta.complement(rate, number + 1.0, (double) people - number);
  }

  @Example
  void nobodyAndEverybodyNeedNoChance() {
    BinomialNumbers numbers =
        new BinomialNumbers(
            () -> {
              throw new AssertionError("no number was to be drawn");
            });

    assertThat(numbers.draw(0, 0.5)).isZero();
    assertThat(numbers.draw(7, 0)).isZero();
    assertThat(numbers.draw(7, 1)).isEqualTo(7);
    assertThat(numbers.draw(7, 1.2)).isEqualTo(7);
  }

  /** Tables kept for one chance are not asked for another. */
  @Example
  void anotherChanceGivesOtherNumbers() {
    long middle = Long.MIN_VALUE;
    BinomialNumbers numbers = new BinomialNumbers(() -> middle);

    assertThat(numbers.draw(1_000_000, 0.25)).isEqualTo(250_000);
    assertThat(numbers.draw(1_000_000, 0.75)).isEqualTo(750_000);
    assertThat(numbers.draw(10, 0.75)).isEqualTo(8);
    assertThat(numbers.draw(1_000_000, 0.75)).isEqualTo(750_000);
  }
}
