package org.outturn.core.ratecard;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.outturn.core.money.AgreedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.validation.Problem;

/**
 * What a measured value earns, by points: 55 % restored earns 3 % of the capital a year, 60 % earns
 * 7.5 %, never less than 5 %. Every measurement is paid. Below the first point nothing is earned
 * (on a two-sided tariff what the first earns), above the last what the last earns.
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
    STEP_EXCEEDED;

    /**
     * What makes a value meet a point.
     *
     * @param point one of the table's points
     * @return the point's own boundary, else the table's
     */
    public Boundary boundary(TablePoint point) {
      return point.boundary().orElse(this == STEP_EXCEEDED ? Boundary.EXCEEDED : Boundary.REACHED);
    }
  }

  /**
   * Refuses a table without points, values that do not rise, a point with a boundary of its own on
   * a line, and a negative floor or base amount.
   *
   * @param points at least one, values rising
   * @param between how values between points are read
   * @param perAmount what the payments are percentages of; empty where they are amounts themselves
   * @param floor what is paid at the least, in the same terms as the points; empty where there is
   *     none
   */
  public TablePrice {
    TablePoint.checkTable(points, between);
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

  /**
   * When a point counts, in a table of steps.
   *
   * @param point one of its points
   * @return the point's own boundary, else the table's
   */
  public Boundary boundary(TablePoint point) {
    return between.boundary(point);
  }

  @Override
  public ImmutableList<Amount> amounts() {
    return perAmount.map(ImmutableList::of).orElse(ImmutableList.of());
  }

  @Override
  public boolean mayBeTwoSided() {
    return true;
  }

  @Override
  public ImmutableList<Problem> onlyTwoSided() {
    return IntStream.range(0, points.size())
        .filter(i -> points.get(i).pays().signum() < 0)
        .mapToObj(
            i ->
                new Problem(
                    "points[" + i + "]",
                    "must pay >= 0 where the tariff is not two-sided but was " + points.get(i)))
        .collect(ImmutableList.toImmutableList());
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
