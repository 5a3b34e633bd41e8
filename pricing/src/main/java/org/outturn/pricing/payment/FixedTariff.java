package org.outturn.pricing.payment;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Rounding;
import org.outturn.core.outcome.Quantities;

/**
 * A tariff at which a claim is worth the same whatever other claims say. What a quantity is worth
 * is worked out once, because few quantities differ.
 */
final class FixedTariff {
  private static final int MOST_REMEMBERED = 4096;
  private static final int FEW = 256;

  private final PriceLine line;
  private final BigFraction attributable;
  private final Rounding rounding;
  private final @Nullable Worth[] ofFew = new @Nullable Worth[FEW];
  private final Map<Long, Worth> remembered = new HashMap<>();
  private final Worth ofOne;

  /**
   * What a quantity is worth, in minor units.
   *
   * @param gross price times quantity
   * @param payable less deadweight
   */
  record Worth(long gross, long payable) {}

  FixedTariff(PriceLine line, DeadweightLine treatment, Rounding rounding) {
    this.line = line;
    this.attributable = treatment.take(BigFraction.of(Quantities.ONE)).share();
    this.rounding = rounding;
    this.ofOne = workOut(Quantities.ONE);
  }

  Worth of(long quantity) {
    if (quantity == Quantities.ONE) {
      return ofOne;
    }
    long outcomes = quantity / Quantities.ONE;
    if (outcomes < FEW && outcomes * Quantities.ONE == quantity) {
      return few((int) outcomes);
    }
    return remembered.size() < MOST_REMEMBERED
        ? remembered.computeIfAbsent(quantity, this::workOut)
        : workOut(quantity);
  }

  private Worth few(int outcomes) {
    Worth known = ofFew[outcomes];
    if (known == null) {
      known = workOut(outcomes * Quantities.ONE);
      ofFew[outcomes] = known;
    }
    return known;
  }

  private Worth workOut(long quantity) {
    BigFraction gross = Fractions.of(line.quote(quantity).gross());
    return new Worth(rounding.toMinor(gross), rounding.toMinor(gross.multiply(attributable)));
  }
}
