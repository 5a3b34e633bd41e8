package org.outturn.examples.indigo.contracts;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.Grant;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.schedule.PlannedPayment;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.RegularPeriods;
import org.outturn.examples.indigo.IndigoColumn;
import org.outturn.examples.indigo.IndigoRow;
import org.outturn.examples.indigo.IndigoTable;
import org.outturn.examples.indigo.PublishedPeriod;

/**
 * When a project is paid: in periods as long as most of its payments have, from the first of those
 * on; with what was planned for them, and the grants that stood in for outcomes.
 */
final class ProjectSchedule {
  private static final String UNNAMED_PLAN = "plan";

  private final ProjectRows rows;
  private final Optional<RegularPeriods> periods;

  ProjectSchedule(ProjectRows rows) {
    this.rows = rows;
    this.periods = periods(rows.of(IndigoTable.OUTCOME_PAYMENTS));
  }

  private static Optional<RegularPeriods> periods(List<IndigoRow> payments) {
    Map<Frequency, Long> used =
        payments.stream()
            .flatMap(row -> frequency(period(row)).stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return used.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .flatMap(
            frequency ->
                payments.stream()
                    .map(ProjectSchedule::period)
                    .filter(period -> frequency(period).filter(frequency::equals).isPresent())
                    .flatMap(period -> period.start().stream())
                    .min(Comparator.naturalOrder())
                    .map(anchor -> RegularPeriods.of(frequency, anchor)));
  }

  private static Optional<Frequency> frequency(PublishedPeriod period) {
    return Arrays.stream(Frequency.values())
        .filter(each -> each.months() == period.months())
        .findFirst();
  }

  private static PublishedPeriod period(IndigoRow row) {
    return row.period(IndigoColumn.PAYMENT_START, IndigoColumn.PAYMENT_END);
  }

  Optional<PaymentSchedule> schedule() {
    return periods.map(each -> PaymentSchedule.builder().periods(each).build());
  }

  /** The planned payments that begin with a payment period, summed by plan and period. */
  ImmutableList<PlannedPayment> plan() {
    Map<String, Map<LocalDate, Amount>> planned = new TreeMap<>();
    for (IndigoRow row : rows.of(IndigoTable.OUTCOME_PAYMENTS)) {
      if (ProjectPayments.isPlanned(row)) {
        Optional<LocalDate> start = starting(period(row));
        Optional<Amount> amount =
            rows.payable(row, IndigoColumn.PAYMENT, IndigoColumn.PAYMENT_CURRENCY);
        String scenario = row.stated(IndigoColumn.PAYMENT_PLAN).orElse(UNNAMED_PLAN);
        if (start.isPresent() && amount.isPresent() && ProjectRows.isName(scenario)) {
          planned
              .computeIfAbsent(scenario, none -> new TreeMap<>())
              .merge(start.get(), amount.get(), Amount::plus);
        } else {
          rows.leaveOut(row, "the planned payment has no amount, or begins with no payment period");
        }
      }
    }
    ImmutableList.Builder<PlannedPayment> plan = ImmutableList.builder();
    planned.forEach(
        (scenario, amounts) ->
            amounts.forEach(
                (start, amount) -> plan.add(new PlannedPayment(scenario, start, amount))));
    return plan.build();
  }

  /** The payments that were made in place of outcomes, one grant for each payment period. */
  ImmutableList<Grant> grants(List<PublishedPayment> payments) {
    Map<LocalDate, Amount> granted = new TreeMap<>();
    for (PublishedPayment each : payments) {
      if (each.isGrant() && each.amount().signum() > 0) {
        starting(each.period())
            .ifPresentOrElse(
                start -> granted.merge(start, each.amount(), Amount::plus),
                () -> rows.leaveOut("a grant", "it is not of one payment period"));
      }
    }
    return granted.entrySet().stream()
        .map(each -> grant(each.getKey(), each.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private Grant grant(LocalDate start, Amount amount) {
    RegularPeriods regular = periods.orElseThrow();
    DateRange dates = regular.period(regular.indexOf(start));
    return new Grant("grant-" + start, dates, amount);
  }

  /** The first day of a period that is one of the payment periods. */
  private Optional<LocalDate> starting(PublishedPeriod period) {
    return period
        .start()
        .filter(
            start ->
                periods
                    .map(each -> each.period(each.indexOf(start)).startInclusive().equals(start))
                    .orElse(false));
  }
}
