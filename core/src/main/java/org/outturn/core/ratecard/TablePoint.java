package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * One point of a table: a restoration rate of 60 % earns 7.5 % of the capital.
 *
 * @param value the measured value, of any sign
 * @param pays what it earns: an amount in the contract's currency, or percent of the table's {@code
 *     perAmount}; below zero only on a two-sided tariff, where it is paid back; in a factor, what
 *     it multiplies by
 * @param boundary whether this point of a table of steps counts when reached or exceeded; empty
 *     where it counts as the table's points do
 */
public record TablePoint(BigDecimal value, BigDecimal pays, Optional<Boundary> boundary) {

  /**
   * Refuses a payment of more than six decimals; both numbers lose needless zeros.
   *
   * @param value the measured value, of any sign
   * @param pays what it earns, below zero only on a two-sided tariff
   * @param boundary whether this point of a table of steps counts when reached or exceeded; empty
   *     where it counts as the table's points do
   */
  public TablePoint {
    value = Fractions.canonical(Decimals.bounded(value));
    pays = ofAnySign(pays, "points");
  }

  /**
   * A point that counts as the table's points do.
   *
   * @param value the measured value, of any sign
   * @param pays what it earns, below zero only on a two-sided tariff
   * @return the point
   */
  public static TablePoint of(BigDecimal value, BigDecimal pays) {
    return new TablePoint(value, pays, Optional.empty());
  }

  /**
   * A point as it is written: {@code TablePoint.of("60", "7.5")}.
   *
   * @param value the measured value, of any sign
   * @param pays what it earns, below zero only on a two-sided tariff
   * @return the point
   */
  public static TablePoint of(String value, String pays) {
    return of(Decimals.parse(value), Decimals.parse(pays));
  }

  /**
   * This point of a table of steps with a boundary of its own.
   *
   * @param own when it counts
   * @return the point
   */
  public TablePoint withBoundary(Boundary own) {
    return new TablePoint(value, pays, Optional.of(own));
  }

  /**
   * Refuses what no table pays of itself.
   *
   * @param pays a number of at least 0 with no more decimals than a price has
   * @param field its name, for the message
   * @return the number, without needless zeros
   * @throws org.outturn.core.validation.Refusal naming the field
   */
  public static BigDecimal payment(BigDecimal pays, String field) {
    Require.that(pays.signum() >= 0, field, "must pay >= 0", pays);
    return ofAnySign(pays, field);
  }

  /**
   * Refuses more decimals than a price has.
   *
   * @param pays a number of any sign
   * @param field its name, for the message
   * @return the number, without needless zeros
   * @throws org.outturn.core.validation.Refusal naming the field
   */
  public static BigDecimal ofAnySign(BigDecimal pays, String field) {
    Require.that(
        pays.stripTrailingZeros().scale() <= AgreedAmount.MOST_DECIMALS_OF_A_PRICE,
        field,
        "must pay at most " + AgreedAmount.MOST_DECIMALS_OF_A_PRICE + " decimals",
        pays);
    return Fractions.canonical(Decimals.bounded(pays));
  }

  /** Refuses no points, values that do not rise, and a boundary between points read on a line. */
  static void checkTable(ImmutableList<TablePoint> points, TablePrice.Between between) {
    Require.that(!points.isEmpty(), "points", "must not be empty", points);
    for (int i = 1; i < points.size(); i++) {
      BigDecimal before = points.get(i - 1).value;
      Require.that(
          points.get(i).value.compareTo(before) > 0,
          "points",
          "must have values rising from " + before,
          points.get(i).value);
    }
    for (TablePoint point : points) {
      Require.that(
          point.boundary.isEmpty() || between != TablePrice.Between.LINEAR,
          "points",
          "must have no boundary of their own where between is LINEAR",
          point);
    }
  }

  /** Such as {@code [60, 7.5]} or {@code [18.6, 0, REACHED]}. */
  @Override
  public String toString() {
    return "[" + value + ", " + pays + boundary.map(own -> ", " + own).orElse("") + "]";
  }
}
