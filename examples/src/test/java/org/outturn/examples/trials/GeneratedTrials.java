package org.outturn.examples.trials;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import org.outturn.core.fixtures.EveryTermCase;
import org.outturn.core.fixtures.FinanceCases;
import org.outturn.core.fixtures.MeasuredCase;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.time.ListedPeriods;

/** Trials of any contract, each made from a seed and its number alone. */
final class GeneratedTrials {
  private static final int USUAL_SIZE = 1000;

  private final RandomGenerator<Trial> unfinanced = unfinanced().generator(USUAL_SIZE);
  private final Map<Currency, RandomGenerator<FinanceCase>> finance = new HashMap<>();
  private final long seed;

  GeneratedTrials(long seed) {
    this.seed = seed;
  }

  /** The same for the same seed and number, whichever were made before. */
  Trial trial(long number) {
    long mixed = Hashing.murmur3_128().newHasher().putLong(seed).putLong(number).hash().asLong();
    Random random = new Random(mixed);
    Trial trial = unfinanced.next(random).value();
    while (!canBeWritten(trial)) {
      trial = unfinanced.next(random).value();
    }
    boolean isFinanced = trial.contract().schedule().isPresent() && random.nextBoolean();
    return isFinanced
        ? trial.withFinance(Optional.of(in(trial.contract().currency()).next(random).value()))
        : trial;
  }

  /** Drawn apart: a value of an arbitrary made of another is worked out once for each of them. */
  private RandomGenerator<FinanceCase> in(Currency currency) {
    return finance.computeIfAbsent(currency, each -> FinanceCases.in(each).generator(USUAL_SIZE));
  }

  private static Arbitrary<Trial> unfinanced() {
    return Arbitraries.frequencyOf(
            Tuple.of(8, EveryTermCase.any().map(GeneratedTrials::of)),
            Tuple.of(1, MeasuredCase.any().map(GeneratedTrials::of)),
            Tuple.of(1, MeasuredCase.pooling().map(GeneratedTrials::of)))
        .withoutEdgeCases();
  }

  private static Trial of(EveryTermCase each) {
    return new Trial(
        each.contract(),
        each.rows().claims(),
        each.rows().tallies(),
        each.measurements(),
        Optional.empty());
  }

  private static Trial of(MeasuredCase each) {
    return new Trial(
        each.contract(), each.claims(), ImmutableList.of(), each.measurements(), Optional.empty());
  }

  /** Listed periods have no key in the contract format. */
  private static boolean canBeWritten(Trial trial) {
    return trial
        .contract()
        .schedule()
        .filter(schedule -> schedule.periods() instanceof ListedPeriods)
        .isEmpty();
  }
}
