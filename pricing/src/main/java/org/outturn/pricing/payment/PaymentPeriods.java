package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.ListedPeriods;
import org.outturn.core.time.Periods;

/**
 * Sums claims by the payment period of their verification, from the period of the first claim to
 * that of the last (rules period and due-date). A contract without a schedule has one period.
 */
final class PaymentPeriods {
  private PaymentPeriods() {}

  static ImmutableList<PeriodPayment> of(Claims claims) {
    if (claims.size() == 0) {
      return ImmutableList.of();
    }
    OutcomesContract contract = claims.contract();
    Evidence evidence = claims.evidence();
    Periods periods =
        contract.schedule().map(PaymentSchedule::periods).orElseGet(() -> onePeriod(claims));
    int first = periods.indexOf(verified(evidence, 0));
    int last = periods.indexOf(verified(evidence, claims.size() - 1));
    ImmutableList.Builder<PeriodPayment> payments = ImmutableList.builder();
    int row = 0;
    for (int index = first; index <= last; index++) {
      DateRange period = periods.period(index);
      long end = period.endExclusive().orElseThrow().toEpochDay();
      long gross = 0;
      long net = 0;
      while (row < claims.size() && evidence.verified(row) < end) {
        gross = Math.addExact(gross, claims.gross(row));
        net = Math.addExact(net, claims.payable(row));
        row++;
      }
      payments.add(
          new PeriodPayment(
              period,
              contract.schedule().map(schedule -> schedule.due(period)),
              Amount.ofMinor(contract.currency(), gross),
              Amount.ofMinor(contract.currency(), net)));
    }
    return payments.build();
  }

  private static Periods onePeriod(Claims claims) {
    Term term = claims.contract().term();
    LocalDate first = verified(claims.evidence(), 0);
    LocalDate last = verified(claims.evidence(), claims.size() - 1);
    LocalDate tail = term.trackingTo().orElse(term.to());
    return ListedPeriods.of(
        ImmutableList.of(
            first.isBefore(term.from()) ? first : term.from(),
            last.isBefore(tail) ? tail : last.plusDays(1)));
  }

  private static LocalDate verified(Evidence evidence, int row) {
    return LocalDate.ofEpochDay(evidence.verified(row));
  }
}
