package org.outturn.core.money;

import java.math.RoundingMode;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;

/**
 * The one place where JSR-354 amounts are built. A class of its own, so that Moneta is loaded by
 * the first amount that is asked for and by nothing else.
 */
final class MonetaryAmounts {
  /** Explicit, because Moneta's default is read from a settings file on the class path. */
  private static final MonetaryContext EXACT =
      MonetaryContextBuilder.of(Money.class)
          .setPrecision(64)
          .setMaxScale(-1)
          .setFixedScale(false)
          .set(RoundingMode.HALF_UP)
          .build();

  private MonetaryAmounts() {}

  static MonetaryAmount of(Amount amount) {
    CurrencyUnit unit = Monetary.getCurrency(amount.currency().getCurrencyCode());
    return Money.of(amount.value(), unit, EXACT);
  }
}
