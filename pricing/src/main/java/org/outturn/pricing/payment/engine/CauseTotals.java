package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.Adjustment;

/** What each cause changed of all rows: amounts in minor units, quantities in millionths. */
final class CauseTotals {
  private final int causes;
  private boolean[] isSeen = {};
  private long[] amounts = {};
  private long[] quantities = {};
  private @Nullable BigFraction[] fractions = {};

  CauseTotals(int causes) {
    this.causes = causes;
  }

  /** Adds a change by a cause. */
  void add(int cause, long amount, long quantity) {
    if (isSeen.length == 0) {
      makeRoom();
    }
    isSeen[cause] = true;
    amounts[cause] = Math.addExact(amounts[cause], amount);
    quantities[cause] = Math.addExact(quantities[cause], quantity);
  }

  /** Adds a fraction of a millionth to a cause that was seen. */
  void addFraction(int cause, BigFraction quantity) {
    BigFraction before = fractions[cause];
    fractions[cause] = before == null ? quantity : before.add(quantity);
  }

  /** Many runs of a simulation change nothing. */
  private void makeRoom() {
    isSeen = new boolean[causes];
    amounts = new long[causes];
    quantities = new long[causes];
    fractions = new @Nullable BigFraction[causes];
  }

  /** What each cause took off all rows, in the order of the rules. */
  ImmutableList<Adjustment> adjustments(CompiledContract contract) {
    if (isSeen.length == 0) {
      return ImmutableList.of();
    }
    Map<Map.Entry<Rule, Optional<String>>, Adjustment> summed = new LinkedHashMap<>();
    for (int cause = 0; cause < causes; cause++) {
      if (isSeen[cause]) {
        Adjustment total = total(cause, contract);
        summed.merge(Map.entry(total.rule(), total.id()), total, CauseTotals::sum);
      }
    }
    return ImmutableList.copyOf(summed.values());
  }

  private Adjustment total(int cause, CompiledContract contract) {
    Causes.Cause about = contract.causes().get(cause);
    BigFraction whole = BigFraction.of(quantities[cause]);
    BigFraction fraction = fractions[cause];
    return new Adjustment(
        about.rule(),
        about.id(),
        Amount.ofMinor(contract.contract().currency(), amounts[cause]),
        Units.ofMillionths(fraction == null ? whole : whole.add(fraction)));
  }

  private static Adjustment sum(Adjustment one, Adjustment other) {
    return new Adjustment(
        one.rule(),
        one.id(),
        one.amount().plus(other.amount()),
        one.quantity().add(other.quantity()));
  }
}
