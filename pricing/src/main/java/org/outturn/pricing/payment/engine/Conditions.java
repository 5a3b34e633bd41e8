package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.ExactLong;
import org.outturn.core.money.Fractions;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.pricing.payment.statement.Finding;

/**
 * What other outcomes say, as gates and factors ask for it: the value measured or the effect, or
 * how many were counted, by what was known at a date, in a payment period, or by the statement
 * (rules gate and factor).
 */
final class Conditions {
  private final SeenRows rows;
  private final Refusals refusals;
  private final MeasuredResults results;
  private final Map<Asked, NavigableMap<Integer, Optional<BigFraction>>> measured = new HashMap<>();
  private final Map<Asked, NavigableMap<Integer, Long>> counted = new HashMap<>();

  /** An outcome of one cohort; of all cohorts where none is named. */
  private record Asked(String outcome, Optional<String> cohort) {}

  /**
   * Who asks.
   *
   * @param cohort whose outcomes decide; empty for every cohort's
   * @param day the achieved date, or the last day of a fee's period
   * @param latest the last day of which anything is known
   * @param known how many rows are known, from the first verified on
   */
  private record Asker(Optional<String> cohort, int day, int latest, int known) {}

  Conditions(SeenRows rows, Refusals refusals, MeasuredResults results) {
    this.rows = rows;
    this.refusals = refusals;
    this.results = results;
    if (rows.contract().hasConditions()) {
      results.rows().forEach(this::addMeasured);
    }
  }

  private void addMeasured(int row) {
    MeasuredResult result = results.of(row).orElseThrow();
    int day = rows.columns().achieved(row);
    for (Asked asked : askedOf(row)) {
      measured.computeIfAbsent(asked, any -> new TreeMap<>()).put(day, result.value());
    }
  }

  /** A row answers for its own cohort, and among all. */
  private List<Asked> askedOf(int row) {
    GroupTerms terms = rows.terms(row);
    String outcome = terms.outcome().id();
    Asked ofAll = new Asked(outcome, Optional.empty());
    return terms.cohortId().isPresent()
        ? ImmutableList.of(ofAll, new Asked(outcome, terms.cohortId()))
        : ImmutableList.of(ofAll);
  }

  private Asker asker(int row) {
    return new Asker(
        rows.terms(row).cohortId(), rows.columns().achieved(row), Integer.MAX_VALUE, rows.size());
  }

  private Asker asker(LocalDate lastDay) {
    int day = (int) lastDay.toEpochDay();
    return new Asker(Optional.empty(), day, day, rows.columns().seenBy(lastDay));
  }

  /** Whether a gate lets a row be paid. */
  boolean isOpen(Gate gate, int row) {
    return isOpen(gate, found(gate, row));
  }

  /** Whether a gate lets a fee be paid at the last day of its period, asking of all cohorts. */
  boolean isOpen(Gate gate, LocalDate lastDay) {
    return isOpen(gate, found(gate, asker(lastDay)));
  }

  private static boolean isOpen(Gate gate, Optional<Finding.Measured> found) {
    return found
        .flatMap(Finding.Measured::value)
        .filter(
            value ->
                gate.atLeast()
                    .map(least -> Fractions.compare(value, Fractions.of(least)) >= 0)
                    .orElse(true))
        .filter(
            value ->
                gate.atMost()
                    .map(most -> Fractions.compare(value, Fractions.of(most)) <= 0)
                    .orElse(true))
        .isPresent();
  }

  /** What a gate finds for a row; empty where nothing was measured. */
  Optional<Finding.Measured> found(Gate gate, int row) {
    return found(gate, asker(row));
  }

  private Optional<Finding.Measured> found(Gate gate, Asker asker) {
    return gate.of() == GateMeasure.QUANTITY
        ? Optional.of(quantity(gate, asker))
        : latest(gate.outcome(), gate.by(), asker);
  }

  /** What a factor finds for a row; empty where nothing was measured. */
  Optional<Finding.Measured> found(Factor factor, int row) {
    return latest(factor.outcome(), factor.by(), asker(row));
  }

  private Optional<Finding.Measured> latest(String outcome, DecidedBy by, Asker asker) {
    NavigableMap<Integer, Optional<BigFraction>> days =
        measured.getOrDefault(new Asked(outcome, asker.cohort()), Collections.emptyNavigableMap());
    return Optional.ofNullable(days.floorEntry(lastDay(by, asker)))
        .filter(entry -> entry.getKey() >= firstDay(by, asker))
        .map(entry -> new Finding.Measured(LocalDate.ofEpochDay(entry.getKey()), entry.getValue()));
  }

  /** Counted quantities are summed up to a day; what was known later is not asked. */
  private Finding.Measured quantity(Gate gate, Asker asker) {
    int last = lastDay(gate.by(), asker);
    int first = firstDay(gate.by(), asker);
    BigFraction sum =
        Units.ofMillionths(
            asker.known() == rows.size()
                ? sumOfAll(gate.outcome(), asker.cohort(), first, last)
                : sumOfKnown(gate.outcome(), first, last, asker.known()));
    return new Finding.Measured(LocalDate.ofEpochDay(asker.day()), Optional.of(sum));
  }

  private long sumOfAll(String outcome, Optional<String> cohort, int first, int last) {
    NavigableMap<Integer, Long> sums =
        counted.computeIfAbsent(new Asked(outcome, cohort), this::sums);
    Map.Entry<Integer, Long> upTo = sums.floorEntry(last);
    Map.Entry<Integer, Long> before = first == Integer.MIN_VALUE ? null : sums.lowerEntry(first);
    return (upTo == null ? 0 : upTo.getValue()) - (before == null ? 0 : before.getValue());
  }

  /** By day, all that was counted up to it. */
  private NavigableMap<Integer, Long> sums(Asked asked) {
    TreeMap<Integer, Long> byDay = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      if (counts(row, asked.outcome())
          && (asked.cohort().isEmpty() || rows.terms(row).cohortId().equals(asked.cohort()))) {
        byDay.merge(rows.columns().achieved(row), rows.columns().quantity(row), ExactLong::plus);
      }
    }
    long sum = 0;
    for (Map.Entry<Integer, Long> day : byDay.entrySet()) {
      sum = ExactLong.plus(sum, day.getValue());
      day.setValue(sum);
    }
    return byDay;
  }

  private long sumOfKnown(String outcome, int first, int last, int known) {
    long sum = 0;
    for (int row = 0; row < known; row++) {
      int achieved = rows.columns().achieved(row);
      if (counts(row, outcome) && achieved >= first && achieved <= last) {
        sum = ExactLong.plus(sum, rows.columns().quantity(row));
      }
    }
    return sum;
  }

  private boolean counts(int row, String outcome) {
    Outcome of = rows.terms(row).outcome();
    return of.id().equals(outcome) && !rows.isMeasured(row) && refusals.isCounted(row);
  }

  private int firstDay(DecidedBy by, Asker asker) {
    return by == DecidedBy.PERIOD
        ? period(asker).map(period -> (int) period.start()).orElse(Integer.MIN_VALUE)
        : Integer.MIN_VALUE;
  }

  private int lastDay(DecidedBy by, Asker asker) {
    int last =
        switch (by) {
          case ACHIEVED -> asker.day();
          case PERIOD ->
              period(asker).map(period -> (int) period.end() - 1).orElse(Integer.MAX_VALUE);
          case STATEMENT -> Integer.MAX_VALUE;
        };
    return Math.min(last, asker.latest());
  }

  private Optional<PeriodTable.ScheduledPeriod> period(Asker asker) {
    return rows.contract().periods().map(periods -> periods.get(periods.indexOf(asker.day())));
  }
}
