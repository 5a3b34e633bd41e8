package org.outturn.pricing.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.DateRange;
import org.outturn.core.time.ListedPeriods;
import org.outturn.core.time.Periods;

/**
 * Sums claims by the payment period of their verification, from the period of the first claim to
 * that of the last (rules period and due-date). A contract without a schedule has one period.
 */
final class PaymentPeriods implements OrderedStage {
  private final Claims claims;
  private final List<Sum> sums;
  private int current;

  /** What one period comes to. */
  private static final class Sum {
    private final DateRange period;
    private final long end;
    private long gross;
    private long net;

    private Sum(DateRange period) {
      this.period = period;
      this.end = period.endExclusive().orElseThrow().toEpochDay();
    }
  }

  PaymentPeriods(Claims claims) {
    this.claims = claims;
    this.sums = claims.size() == 0 ? List.of() : all(claims).map(Sum::new).toList();
  }

  private static Stream<DateRange> all(Claims claims) {
    EvidenceColumns evidence = claims.evidence();
    Periods periods =
        claims
            .contract()
            .schedule()
            .map(PaymentSchedule::periods)
            .orElseGet(() -> onePeriod(claims));
    return IntStream.rangeClosed(
            periods.indexOf(verified(evidence, 0)),
            periods.indexOf(verified(evidence, claims.size() - 1)))
        .mapToObj(periods::period);
  }

  @Override
  public void apply(Stretch rows) {
    int place = 0;
    while (place < rows.size()) {
      Sum sum = sums.get(current);
      long gross = sum.gross;
      long net = sum.net;
      while (place < rows.size() && rows.verified[place] < sum.end) {
        gross = Math.addExact(gross, rows.gross[place]);
        net = Math.addExact(net, rows.payable[place]);
        place++;
      }
      sum.gross = gross;
      sum.net = net;
      if (place < rows.size()) {
        current++;
      }
    }
  }

  ImmutableList<PeriodPayment> payments() {
    OutcomesContract contract = claims.contract();
    return sums.stream()
        .map(
            sum ->
                new PeriodPayment(
                    sum.period,
                    contract.schedule().map(schedule -> schedule.due(sum.period)),
                    Amount.ofMinor(contract.currency(), sum.gross),
                    Amount.ofMinor(contract.currency(), sum.net)))
        .collect(ImmutableList.toImmutableList());
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

  private static LocalDate verified(EvidenceColumns evidence, int row) {
    return LocalDate.ofEpochDay(evidence.verified(row));
  }
}
