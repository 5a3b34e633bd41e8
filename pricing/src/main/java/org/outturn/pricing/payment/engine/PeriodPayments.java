package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.PeriodPayment;

/** Turns the sums of periods into what a statement shows of them; holds nothing of a run. */
record PeriodPayments(OutcomesContract contract, PayingParties parties) {

  /** What each period comes to, beside what one scenario planned for it. */
  ImmutableList<PeriodPayment> of(List<PeriodSums.Sum> sums, Optional<String> plan) {
    Map<LocalDate, Amount> planned = plan.map(contract::planned).orElse(ImmutableSortedMap.of());
    ImmutableList.Builder<PeriodPayment> periods =
        ImmutableList.builderWithExpectedSize(sums.size());
    long[] paidBefore = new long[contract.payers().listed().size()];
    for (PeriodSums.Sum sum : sums) {
      periods.add(
          PeriodPayment.builder()
              .period(sum.period())
              .due(sum.due())
              .gross(amount(sum.gross()))
              .net(amount(sum.net()))
              .fees(amount(sum.fees()))
              .grants(amount(sum.grants()))
              .planned(Optional.ofNullable(planned.get(sum.period().startInclusive())))
              .addAllPayers(parties.payments(paidBefore, sum.paidByThen()))
              .build());
      paidBefore = sum.paidByThen();
    }
    return periods.build();
  }

  private Amount amount(long minorUnits) {
    return Amount.ofMinor(contract.currency(), minorUnits);
  }
}
