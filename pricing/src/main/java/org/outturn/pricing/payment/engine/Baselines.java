package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.validation.Problems;

/**
 * The first outcomes up to a baseline are unpaid, in claim order, afresh where it says so (rule
 * deadweight-on-count). A rate is of the people engaged: the highest number in the outcome's
 * tallies for each cohort, summed; where no tally says so, the cohorts' own numbers.
 */
final class Baselines {
  private final SeenRows rows;
  private final EachHolders holders;
  private final Map<Holder, BigFraction> left = new HashMap<>();
  private final List<Map<String, Integer>> inTallies;
  private final OptionalLong ofCohorts;
  private final Map<Integer, TreeMap<Integer, BigFraction>> countedByYear = new HashMap<>();

  /** Whose baseline it is: an outcome, for one cohort, year or the like. */
  private record Holder(int outcome, Object each) {}

  private Baselines(SeenRows rows, EachHolders holders) {
    this.rows = rows;
    this.holders = holders;
    boolean asksEngaged = rows.contract().hasBaselinesOfEngaged();
    this.inTallies = asksEngaged ? inTallies(rows) : ImmutableList.of();
    this.ofCohorts = asksEngaged ? ofCohorts(rows.contract().contract()) : OptionalLong.empty();
  }

  /**
   * The baselines of all outcomes.
   *
   * @throws org.outturn.core.validation.InvalidInputException where the people engaged are known
   *     for some outcome neither from tallies nor from cohorts
   */
  static Baselines of(
      SeenRows rows, Refusals refusals, MeasuredResults results, EachHolders holders) {
    Baselines baselines = new Baselines(rows, holders);
    if (rows.contract().hasBaselines()) {
      baselines.checkEngaged();
      baselines.countYears(refusals, results);
    }
    return baselines;
  }

  private void checkEngaged() {
    List<DeadweightTreatment> treatments = rows.contract().treatments();
    Problems problems = new Problems();
    for (int outcome = 0; outcome < treatments.size(); outcome++) {
      boolean isRate = treatments.get(outcome).baseline().flatMap(Baseline::rate).isPresent();
      if (isRate && inTallies.get(outcome).isEmpty() && ofCohorts.isEmpty()) {
        problems.add(
            "outcomes[" + outcome + "].deadweight.baselineRate",
            "expected the people engaged, as participants in a tally of '"
                + treatments.get(outcome).outcome()
                + "' or as engaged of a cohort, but neither is stated");
      }
    }
    problems.throwIfAny();
  }

  /** What each year counted, of outcomes whose baseline is the year's before. */
  private void countYears(Refusals refusals, MeasuredResults results) {
    List<DeadweightTreatment> treatments = rows.contract().treatments();
    for (int outcome = 0; outcome < treatments.size(); outcome++) {
      if (treatments.get(outcome).baseline().filter(Baseline::thenPrevious).isPresent()) {
        countedByYear.put(outcome, new TreeMap<>());
      }
    }
    if (countedByYear.isEmpty()) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      TreeMap<Integer, BigFraction> years = countedByYear.get(rows.terms(row).outcomeIndex());
      if (years != null && refusals.isCounted(row)) {
        BigFraction counted =
            results
                .of(row)
                .map(MeasuredResult::units)
                .orElse(Units.ofMillionths(rows.columns().quantity(row)));
        years.merge(holders.yearOf(rows.priceDay(row)), counted, BigFraction::add);
      }
    }
  }

  private static List<Map<String, Integer>> inTallies(SeenRows rows) {
    List<Map<String, Integer>> highest = new ArrayList<>();
    rows.contract().treatments().forEach(any -> highest.add(new HashMap<>()));
    if (rows.isOfParticipants()) {
      return highest;
    }
    for (int row = 0; row < rows.size(); row++) {
      OptionalInt people = rows.columns().people(row);
      if (people.isPresent()) {
        GroupTerms terms = rows.terms(row);
        String cohort = terms.cohortId().orElse("");
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

  /** How many first units of a row's outcome are unpaid, where it has a baseline. */
  BigFraction size(int row) {
    GroupTerms terms = rows.terms(row);
    Baseline baseline = baseline(terms.outcomeIndex());
    return baseline
        .rate()
        .map(rate -> rate.toFraction().multiply(BigFraction.of(engaged(baseline, terms))))
        .orElseGet(
            () -> {
              BigFraction stated = Fractions.of(baseline.count().orElseThrow());
              return baseline.thenPrevious() ? ofYearBefore(row, stated) : stated;
            });
  }

  private Baseline baseline(int outcome) {
    return rows.contract().treatments().get(outcome).baseline().orElseThrow();
  }

  /** The count of the last year before the row's that has any, else the number stated. */
  private BigFraction ofYearBefore(int row, BigFraction stated) {
    int year = holders.yearOf(rows.priceDay(row));
    TreeMap<Integer, BigFraction> counted = countedByYear.get(rows.terms(row).outcomeIndex());
    return counted == null
        ? stated
        : counted.headMap(year, false).descendingMap().values().stream()
            .filter(count -> count.signum() > 0)
            .findFirst()
            .orElse(stated);
  }

  private long engaged(Baseline baseline, GroupTerms terms) {
    Map<String, Integer> people = inTallies.get(terms.outcomeIndex());
    if (baseline.each().isEmpty()) {
      return people.isEmpty()
          ? ofCohorts.orElse(0)
          : people.values().stream().mapToLong(each -> each).sum();
    }
    Integer inCohort = people.get(terms.cohortId().orElse(""));
    return inCohort != null
        ? inCohort
        : terms.cohort().map(Cohort::engaged).orElse(OptionalInt.empty()).orElse(0);
  }

  private Holder holder(int outcome, int row) {
    return new Holder(
        outcome,
        baseline(outcome).each().<Object>map(each -> holders.ofPrice(each, row)).orElse(""));
  }

  /** Whether no unit of an outcome is left that its baseline covers, for whomever it counts. */
  boolean isUsedUp(int outcome) {
    if (rows.contract().treatments().get(outcome).baseline().isEmpty()) {
      return true;
    }
    BigFraction rest = left.get(new Holder(outcome, ""));
    return baseline(outcome).each().isEmpty() && rest != null && rest.signum() == 0;
  }

  /** Takes the units of a row that counts; gives how many of its first ones are unpaid. */
  BigFraction take(int row, BigFraction units) {
    int outcome = rows.terms(row).outcomeIndex();
    if (rows.contract().treatments().get(outcome).baseline().isEmpty()) {
      return BigFraction.ZERO;
    }
    Holder holder = holder(outcome, row);
    BigFraction rest = left.containsKey(holder) ? left.get(holder) : size(row);
    BigFraction unpaid = Fractions.min(rest, units);
    left.put(holder, rest.subtract(unpaid));
    return unpaid;
  }
}
