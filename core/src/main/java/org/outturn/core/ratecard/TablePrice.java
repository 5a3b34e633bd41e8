package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Require;

/**
 * What a measured value earns, by points: 55 % restored earns 3 % of the capital a year, 60 % earns
 * 7.5 %, never less than 5 %. Every measurement is paid. Below the first point nothing is earned,
 * above the last what the last earns.
 *
 * @param points at least one, values rising
 * @param between how values between points are read
 * @param perAmount what the payments are percentages of; empty where they are amounts themselves
 * @param floor what is paid at the least, in the same terms as the points; empty where there is
 *     none
 */
public record TablePrice(
    ImmutableList<TablePoint> points,
    Between between,
    Optional<Amount> perAmount,
    Optional<BigDecimal> floor)
    implements Price {

  /** How a table reads a value between its points. */
  public enum Between {
    /** On the straight line between the points beside it. */
    LINEAR,
    /** The highest point that is reached: value &gt;= point. */
    STEP_REACHED,
    /** The highest point that is exceeded: value &gt; point. */
    STEP_EXCEEDED
  }

  /**
   * Refuses a table without points, values that do not rise, and a negative floor or base amount.
   *
   * @param points at least one, values rising
   * @param between how values between points are read
   * @param perAmount what the payments are percentages of; empty where they are amounts themselves
   * @param floor what is paid at the least, in the same terms as the points; empty where there is
   *     none
   */
  public TablePrice {
    Require.that(!points.isEmpty(), "points", "must not be empty", points);
    for (int i = 1; i < points.size(); i++) {
      TablePoint before = points.get(i - 1);
      Require.that(
          points.get(i).value().compareTo(before.value()) > 0,
          "points",
          "must have values rising from " + before.value(),
          points.get(i).value());
    }
    perAmount.ifPresent(amount -> AgreedAmount.price(amount, "perAmount"));
    floor = floor.map(least -> TablePoint.payment(least, "floor"));
  }

  /**
   * A table of amounts, without a floor.
   *
   * @param points at least one, values rising
   * @param between how values between points are read
   * @return the price
   */
  public static TablePrice of(List<TablePoint> points, Between between) {
    return new TablePrice(
        ImmutableList.copyOf(points), between, Optional.empty(), Optional.empty());
  }

  /**
   * This table, its payments read as percentages of an amount.
   *
   * @param base such as the capital raised
   * @return the table
   */
  public TablePrice withPerAmount(Amount base) {
    return new TablePrice(points, between, Optional.of(base), floor);
  }

  /**
   * This table with a least payment.
   *
   * @param least in the same terms as the points
   * @return the table
   */
  public TablePrice withFloor(BigDecimal least) {
    return new TablePrice(points, between, perAmount, Optional.of(least));
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return perAmount.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  @Override
  public boolean isForMeasurementsAlone() {
    return true;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.table(this);
  }
}
