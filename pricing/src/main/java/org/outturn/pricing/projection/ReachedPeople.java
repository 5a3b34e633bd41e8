package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.money.Fractions;

/**
 * How many people are referred, and reach each outcome, on which day: exact fractions, each the
 * number before it times a rate.
 */
final class ReachedPeople {

  /** People of one cohort and segment on one day. */
  record Cell(Optional<String> cohort, Optional<String> segment, LocalDate day) {
    static final Comparator<Cell> ORDER =
        Comparator.comparing((Cell cell) -> cell.cohort().orElse(""))
            .thenComparing(cell -> cell.segment().orElse(""))
            .thenComparing(Cell::day);

    Cell after(Delay delay) {
      return new Cell(cohort, segment, delay.after(day));
    }

    boolean isOfPeopleOf(Cell other) {
      return cohort.equals(other.cohort) && segment.equals(other.segment);
    }
  }

  private final ImmutableSortedMap<Cell, BigFraction> referred;
  private final ImmutableMap<PathwayStep, ImmutableSortedMap<Cell, BigFraction>> reached;

  private ReachedPeople(
      ImmutableSortedMap<Cell, BigFraction> referred,
      ImmutableMap<PathwayStep, ImmutableSortedMap<Cell, BigFraction>> reached) {
    this.referred = referred;
    this.reached = reached;
  }

  /** The people of a delivery whose rates and delays are all known. */
  static ReachedPeople of(Delivery delivery) {
    ImmutableSortedMap<Cell, BigFraction> referred = referred(delivery);
    Map<String, ImmutableSortedMap<Cell, BigFraction>> byOutcome = new LinkedHashMap<>();
    ImmutableMap.Builder<PathwayStep, ImmutableSortedMap<Cell, BigFraction>> reached =
        ImmutableMap.builder();
    for (PathwayStep step : delivery.pathwayInOrder()) {
      ImmutableSortedMap<Cell, BigFraction> able =
          step.after().map(byOutcome::get).orElse(referred);
      ImmutableSortedMap<Cell, BigFraction> those = reached(step, able);
      byOutcome.put(step.outcome(), those);
      reached.put(step, those);
    }
    return new ReachedPeople(referred, reached.buildOrThrow());
  }

  private static ImmutableSortedMap<Cell, BigFraction> referred(Delivery delivery) {
    Map<Cell, BigFraction> referred = new TreeMap<>(Cell.ORDER);
    for (Referrals row : delivery.referrals()) {
      BigFraction number = Fractions.of(row.number());
      row.arrival()
          .parts()
          .forEach(
              (day, part) ->
                  referred.merge(
                      new Cell(row.cohort(), row.segment(), day),
                      number.multiply(part.toFraction()),
                      BigFraction::add));
    }
    return ImmutableSortedMap.copyOf(referred, Cell.ORDER);
  }

  private static ImmutableSortedMap<Cell, BigFraction> reached(
      PathwayStep step, ImmutableSortedMap<Cell, BigFraction> able) {
    Map<Cell, BigFraction> reached = new TreeMap<>(Cell.ORDER);
    able.forEach(
        (cell, people) ->
            step.rate(cell.cohort(), cell.segment())
                .ifPresent(
                    rate ->
                        reached.merge(
                            cell.after(step.delay().orElseThrow()),
                            people.multiply(rate.toFraction()),
                            BigFraction::add)));
    return ImmutableSortedMap.copyOf(reached, Cell.ORDER);
  }

  /** Who is referred on which day. */
  ImmutableSortedMap<Cell, BigFraction> referred() {
    return referred;
  }

  /** Who reaches an outcome on which day, by step, those that others come after first. */
  ImmutableMap<PathwayStep, ImmutableSortedMap<Cell, BigFraction>> reached() {
    return reached;
  }

  /** The same without those whose outcome is verified by a day. */
  ReachedPeople verifiedAfter(LocalDate day) {
    ImmutableMap.Builder<PathwayStep, ImmutableSortedMap<Cell, BigFraction>> later =
        ImmutableMap.builder();
    reached.forEach(
        (step, those) ->
            later.put(
                step,
                ImmutableSortedMap.copyOfSorted(
                    Maps.filterKeys(
                        those, cell -> cell.after(step.verification()).day().isAfter(day)))));
    return new ReachedPeople(referred, later.buildOrThrow());
  }

  static BigFraction sum(ImmutableSortedMap<Cell, BigFraction> people) {
    return people.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
  }
}
