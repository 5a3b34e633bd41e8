package org.outturn.pricing.payment.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.outturn.core.contract.FeePeriods;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Allocation;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.schedule.Fee;
import org.outturn.core.schedule.FeeAmount;
import org.outturn.core.schedule.FeeEach;
import org.outturn.core.time.DateRange;

/** A fee with what it pays in each period, found when first asked for. Shared by threads. */
final class CompiledFee {
  private final Fee fee;
  private final Supplier<ImmutableList<Payment>> payments;

  /**
   * What a fee pays in a period, before its gates and any limit.
   *
   * @param period the period
   * @param amount in minor units
   */
  record Payment(DateRange period, long amount) {}

  private CompiledFee(Fee fee, OutcomesContract contract) {
    this.fee = fee;
    this.payments = Suppliers.memoize(() -> payments(fee, FeePeriods.of(contract)));
  }

  /** The fees of a contract. */
  static ImmutableList<CompiledFee> of(OutcomesContract contract) {
    return contract.blend().fees().stream()
        .map(fee -> new CompiledFee(fee, contract))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Payment> payments(Fee fee, FeePeriods feePeriods) {
    List<DateRange> periods = feePeriods.periods(fee).toList();
    return Streams.zip(
            periods.stream(),
            amounts(fee, periods.size()).stream(),
            (period, amount) -> new Payment(period, amount.toMinor()))
        .collect(ImmutableList.toImmutableList());
  }

  /** So much in each period, or a total split whole over them. */
  private static List<Amount> amounts(Fee fee, int periods) {
    return fee.pays()
        .match(
            new FeeAmount.Cases<List<Amount>>() {
              @Override
              public List<Amount> repeated(Amount amount, FeeEach each) {
                return Collections.nCopies(periods, amount);
              }

              @Override
              public List<Amount> total(Amount amount) {
                return Allocation.byLargestRemainder(
                    amount, Collections.nCopies(periods, Share.of(1, periods)));
              }
            });
  }

  Fee fee() {
    return fee;
  }

  /** What it pays, in the order of the periods' dates. */
  ImmutableList<Payment> payments() {
    return payments.get();
  }
}
