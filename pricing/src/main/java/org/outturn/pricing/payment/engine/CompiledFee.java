package org.outturn.pricing.payment.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.outturn.core.contract.FeePeriods;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.schedule.Fee;
import org.outturn.core.time.DateRange;

/** A fee with the periods it is paid in, found when first asked for. Shared by threads. */
final class CompiledFee {
  private final Fee fee;
  private final Supplier<ImmutableList<DateRange>> periods;

  private CompiledFee(Fee fee, OutcomesContract contract) {
    this.fee = fee;
    this.periods =
        Suppliers.memoize(
            () ->
                FeePeriods.of(contract)
                    .periods(fee)
                    .collect(ImmutableList.<DateRange>toImmutableList()));
  }

  /** The fees of a contract. */
  static ImmutableList<CompiledFee> of(OutcomesContract contract) {
    return contract.blend().fees().stream()
        .map(fee -> new CompiledFee(fee, contract))
        .collect(ImmutableList.toImmutableList());
  }

  Fee fee() {
    return fee;
  }

  /** The periods it is paid in, in the order of their dates. */
  ImmutableList<DateRange> periods() {
    return periods.get();
  }
}
