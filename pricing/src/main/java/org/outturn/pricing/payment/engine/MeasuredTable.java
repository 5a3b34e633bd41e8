package org.outturn.pricing.payment.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;

/** Reads a table of measured values and what they earn, exactly (rule price-form). */
final class MeasuredTable {
  private MeasuredTable() {}

  /** What a value earns, in the table's own terms; what could not be measured earns nothing. */
  static BigFraction pays(TablePrice table, Optional<BigFraction> value) {
    return value.map(each -> atLeastTheFloor(table, earned(table, each))).orElse(BigFraction.ZERO);
  }

  private static BigFraction atLeastTheFloor(TablePrice table, BigFraction earned) {
    return table.floor().map(floor -> Fractions.max(Fractions.of(floor), earned)).orElse(earned);
  }

  private static BigFraction earned(TablePrice table, BigFraction value) {
    ImmutableList<TablePoint> points = table.points();
    int met = 0;
    while (met < points.size() && meets(table, value, points.get(met))) {
      met++;
    }
    if (met == 0) {
      return BigFraction.ZERO;
    }
    TablePoint below = points.get(met - 1);
    return table.between() == TablePrice.Between.LINEAR && met < points.size()
        ? between(below, points.get(met), value)
        : Fractions.of(below.pays());
  }

  private static boolean meets(TablePrice table, BigFraction value, TablePoint point) {
    int order = Fractions.compare(value, Fractions.of(point.value()));
    return switch (table.between()) {
      case LINEAR, STEP_REACHED -> order >= 0;
      case STEP_EXCEEDED -> order > 0;
    };
  }

  private static BigFraction between(TablePoint below, TablePoint above, BigFraction value) {
    BigFraction from = Fractions.of(below.value());
    BigFraction pays = Fractions.of(below.pays());
    BigFraction part = value.subtract(from).divide(Fractions.of(above.value()).subtract(from));
    return pays.add(Fractions.of(above.pays()).subtract(pays).multiply(part));
  }
}
