package org.outturn.core.ratecard;

import java.math.BigDecimal;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * One point of a table: a restoration rate of 60 % earns 7.5 % of the capital.
 *
 * @param value the measured value, of any sign
 * @param pays what it earns, at least 0: an amount in the contract's currency, or percent of the
 *     table's {@code perAmount}
 */
public record TablePoint(BigDecimal value, BigDecimal pays) {

  /**
   * Refuses a negative payment, or one of more than six decimals; both numbers lose needless zeros.
   *
   * @param value the measured value, of any sign
   * @param pays what it earns, at least 0: an amount in the contract's currency, or percent of the
   *     table's {@code perAmount}
   */
  public TablePoint {
    value = Fractions.canonical(Decimals.bounded(value));
    pays = payment(pays, "points");
  }

  /**
   * Refuses what no table pays.
   *
   * @param pays a number of at least 0 with no more decimals than a price has
   * @param field its name, for the message
   * @return the number, without needless zeros
   * @throws org.outturn.core.validation.Refusal naming the field
   */
  public static BigDecimal payment(BigDecimal pays, String field) {
    Require.that(pays.signum() >= 0, field, "must pay >= 0", pays);
    Require.that(
        pays.stripTrailingZeros().scale() <= AgreedAmount.MOST_DECIMALS_OF_A_PRICE,
        field,
        "must pay at most " + AgreedAmount.MOST_DECIMALS_OF_A_PRICE + " decimals",
        pays);
    return Fractions.canonical(Decimals.bounded(pays));
  }

  /** Such as {@code [60, 7.5]}. */
  @Override
  public String toString() {
    return "[" + value + ", " + pays + "]";
  }
}
