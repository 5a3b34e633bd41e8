package org.outturn.core.investment;

import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/** What every amount of a finance case must be. */
final class InvestmentTerms {
  private InvestmentTerms() {}

  static Amount payable(Amount amount, String field) {
    return Require.that(
        amount.signum() >= 0 && amount.isWholeMinor(),
        field,
        "must be >= 0 and whole minor units",
        amount);
  }
}
