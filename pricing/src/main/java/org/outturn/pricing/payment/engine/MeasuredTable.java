package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;

/** Reads a table of measured values and what they earn, exactly (rule price-form). */
final class MeasuredTable {
  private MeasuredTable() {}

  /**
   * What a value earns, in the table's own terms; what could not be measured earns nothing.
   *
   * @param table the price
   * @param twoSided whether a value below the first point earns what that point pays
   * @param value what was measured, where it could be
   */
  static BigFraction pays(TablePrice table, boolean twoSided, Optional<BigFraction> value) {
    return value
        .map(each -> earned(table, twoSided, each))
        .map(earned -> atLeastTheFloor(table, earned))
        .orElse(BigFraction.ZERO);
  }

  private static BigFraction atLeastTheFloor(TablePrice table, BigFraction earned) {
    return table.floor().map(floor -> Fractions.max(Fractions.of(floor), earned)).orElse(earned);
  }

  private static BigFraction earned(TablePrice table, boolean twoSided, BigFraction value) {
    return twoSided && met(table.points(), table.between(), value) == 0
        ? Fractions.of(table.points().get(0).pays())
        : read(table.points(), table.between(), value);
  }

  /** What points say of a value; below the first nothing. */
  static BigFraction read(
      ImmutableList<TablePoint> points, TablePrice.Between between, BigFraction value) {
    int met = met(points, between, value);
    if (met == 0) {
      return BigFraction.ZERO;
    }
    TablePoint below = points.get(met - 1);
    return between == TablePrice.Between.LINEAR && met < points.size()
        ? between(below, points.get(met), value)
        : Fractions.of(below.pays());
  }

  /** Where in a table a value lies, for an explanation: {@code between 60 and 65}. */
  static String where(TablePrice table, BigFraction value) {
    ImmutableList<TablePoint> points = table.points();
    int met = met(points, table.between(), value);
    if (met == 0) {
      return "before its first point, " + text(points.get(0));
    }
    TablePoint below = points.get(met - 1);
    boolean isOnPoint = Fractions.compare(value, Fractions.of(below.value())) == 0;
    if (met == points.size()) {
      return "from its last point, " + text(below) + ", on";
    }
    return table.between() == TablePrice.Between.LINEAR && !isOnPoint
        ? "between " + text(below) + " and " + text(points.get(met))
        : "from its point " + text(below) + " on";
  }

  private static String text(TablePoint point) {
    return Decimals.grouped(point.value());
  }

  /** How many points a value has met. */
  private static int met(
      ImmutableList<TablePoint> points, TablePrice.Between between, BigFraction value) {
    int met = 0;
    while (met < points.size() && meets(points.get(met), between, value)) {
      met++;
    }
    return met;
  }

  private static boolean meets(TablePoint point, TablePrice.Between between, BigFraction value) {
    int order = Fractions.compare(value, Fractions.of(point.value()));
    return switch (between.boundary(point)) {
      case REACHED -> order >= 0;
      case EXCEEDED -> order > 0;
    };
  }

  private static BigFraction between(TablePoint below, TablePoint above, BigFraction value) {
    BigFraction from = Fractions.of(below.value());
    BigFraction pays = Fractions.of(below.pays());
    BigFraction part = value.subtract(from).divide(Fractions.of(above.value()).subtract(from));
    return pays.add(Fractions.of(above.pays()).subtract(pays).multiply(part));
  }
}
