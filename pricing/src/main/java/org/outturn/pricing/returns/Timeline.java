package org.outturn.pricing.returns;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;

/**
 * The days on which something happens in one scenario, and what comes in and falls due on each, in
 * minor units. The last day is the first distribution date on or after everything else.
 */
final class Timeline {
  private final Map<LocalDate, Long> income = new TreeMap<>();
  private final Map<LocalDate, Long> costs = new TreeMap<>();
  private final NavigableSet<LocalDate> days = new TreeSet<>();
  private final NavigableSet<LocalDate> distributions = new TreeSet<>();

  Timeline(FinanceCase finance, Iterable<DatedAmount> payments) {
    payments.forEach(payment -> add(income, payment));
    for (Cost cost : finance.costs()) {
      cost.payments().forEach(payment -> add(costs, payment));
    }
    finance.tranches().stream().map(Tranche::drawnOn).forEach(day -> day.ifPresent(days::add));
    DistributionTerms terms = finance.distribution();
    LocalDate busyTo =
        terms.recyclingTo().filter(end -> end.isAfter(days.last())).orElse(days.last());
    LocalDate date = terms.firstFrom(days.first());
    distributions.add(date);
    while (date.isBefore(busyTo)) {
      date = terms.firstFrom(date.plusDays(1));
      distributions.add(date);
    }
    days.addAll(distributions);
  }

  private void add(Map<LocalDate, Long> amounts, DatedAmount payment) {
    amounts.merge(payment.date(), payment.amount().toMinor(), Math::addExact);
    days.add(payment.date());
  }

  ImmutableSortedSet<LocalDate> days() {
    return ImmutableSortedSet.copyOfSorted(days);
  }

  LocalDate first() {
    return days.first();
  }

  LocalDate last() {
    return days.last();
  }

  boolean isDistribution(LocalDate date) {
    return distributions.contains(date);
  }

  long income(LocalDate date) {
    return income.getOrDefault(date, 0L);
  }

  long costs(LocalDate date) {
    return costs.getOrDefault(date, 0L);
  }
}
