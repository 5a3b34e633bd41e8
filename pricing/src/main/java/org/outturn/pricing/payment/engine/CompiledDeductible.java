package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Deductible;
import org.outturn.pricing.payment.statement.Finding;

/**
 * A deductible made ready (rule deductible).
 *
 * @param deductible the deductible
 * @param first how much is not paid, in minor units
 * @param finding what is found of a line that it cuts
 */
record CompiledDeductible(Deductible deductible, long first, Finding.UnderDeductible finding) {

  /** The deductibles of a contract, in the order in which they act. */
  static ImmutableList<CompiledDeductible> inOrder(OutcomesContract contract) {
    return contract.deductibles().stream()
        .sorted(Comparator.comparing(Deductible::scope))
        .map(CompiledDeductible::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static CompiledDeductible of(Deductible deductible) {
    return new CompiledDeductible(
        deductible,
        deductible.amount().toMinor(),
        new Finding.UnderDeductible(
            deductible.id(),
            deductible.amount(),
            LimitHolders.words(
                deductible.eachYear() ? Optional.of("contract year") : Optional.empty(),
                deductible.each())));
  }
}
