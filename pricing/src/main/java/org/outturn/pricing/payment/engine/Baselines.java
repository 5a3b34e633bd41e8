package org.outturn.pricing.payment.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.validation.Problems;

/**
 * The first outcomes up to a baseline are unpaid, in claim order (rule deadweight-on-count). A rate
 * is of the people engaged: the highest number in the outcome's tallies for each cohort, summed;
 * where no tally says so, the cohorts' own numbers.
 */
final class Baselines {
  private final @Nullable BigFraction[] sizes;
  private final @Nullable BigFraction[] left;

  private Baselines(@Nullable BigFraction[] sizes) {
    this.sizes = sizes;
    this.left = sizes.clone();
  }

  /**
   * The baselines of all outcomes.
   *
   * @throws org.outturn.core.validation.InvalidInputException where the people engaged are known
   *     for some outcome neither from tallies nor from cohorts
   */
  static Baselines of(SeenRows rows) {
    List<DeadweightTreatment> treatments = rows.contract().treatments();
    @Nullable BigFraction[] sizes = new @Nullable BigFraction[treatments.size()];
    if (!rows.contract().hasBaselines()) {
      return new Baselines(sizes);
    }
    List<Map<String, Integer>> inTallies = inTallies(rows, treatments.size());
    OptionalLong ofCohorts = ofCohorts(rows.contract().contract());
    Problems problems = new Problems();
    for (int outcome = 0; outcome < sizes.length; outcome++) {
      if (treatments.get(outcome).baseline().isPresent()) {
        Baseline baseline = treatments.get(outcome).baseline().get();
        Map<String, Integer> people = inTallies.get(outcome);
        OptionalLong engaged = people.isEmpty() ? ofCohorts : OptionalLong.of(sum(people));
        if (engaged.isEmpty() && baseline.rate().isPresent()) {
          problems.add(
              "outcomes[" + outcome + "].deadweight.baselineRate",
              "expected the people engaged, as participants in a tally of '"
                  + treatments.get(outcome).outcome()
                  + "' or as engaged of a cohort, but neither is stated");
        }
        sizes[outcome] = size(baseline, engaged.orElse(0));
      }
    }
    problems.throwIfAny();
    return new Baselines(sizes);
  }

  private static BigFraction size(Baseline baseline, long engaged) {
    return baseline
        .rate()
        .map(rate -> rate.toFraction().multiply(BigFraction.of(engaged)))
        .orElseGet(() -> Fractions.of(baseline.count().orElseThrow()));
  }

  private static long sum(Map<String, Integer> people) {
    return people.values().stream().mapToLong(each -> each).sum();
  }

  private static List<Map<String, Integer>> inTallies(SeenRows rows, int outcomes) {
    List<Map<String, Integer>> highest = new ArrayList<>();
    for (int i = 0; i < outcomes; i++) {
      highest.add(new HashMap<>());
    }
    if (rows.isOfParticipants()) {
      return highest;
    }
    for (int row = 0; row < rows.size(); row++) {
      OptionalInt people = rows.columns().people(row);
      if (people.isPresent()) {
        GroupTerms terms = rows.terms(row);
        String cohort = terms.cohort().map(Cohort::id).orElse("");
        highest.get(terms.outcomeIndex()).merge(cohort, people.getAsInt(), Math::max);
      }
    }
    return highest;
  }

  private static OptionalLong ofCohorts(OutcomesContract contract) {
    return contract.cohorts().stream()
        .map(Cohort::engaged)
        .filter(OptionalInt::isPresent)
        .mapToLong(OptionalInt::getAsInt)
        .reduce(Long::sum);
  }

  /** How many first units of an outcome are unpaid; 0 where it has no baseline. */
  BigFraction size(int outcome) {
    BigFraction size = sizes[outcome];
    return size == null ? BigFraction.ZERO : size;
  }

  /** Whether no unit of an outcome is left that its baseline covers. */
  boolean isUsedUp(int outcome) {
    BigFraction rest = left[outcome];
    return rest == null || rest.signum() == 0;
  }

  /** Takes the units of a line that counts; gives how many of its first ones are unpaid. */
  BigFraction take(int outcome, BigFraction units) {
    BigFraction rest = left[outcome];
    if (rest == null) {
      return BigFraction.ZERO;
    }
    BigFraction unpaid = Fractions.min(rest, units);
    left[outcome] = rest.subtract(unpaid);
    return unpaid;
  }
}
