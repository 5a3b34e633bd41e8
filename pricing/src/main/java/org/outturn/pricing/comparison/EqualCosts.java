package org.outturn.pricing.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;

/**
 * Where two cost lines meet: between the points at which a cap is reached, both are straight, so
 * each meeting point is the root of a linear equation, exact and without iteration.
 */
final class EqualCosts {
  private final CostCurve one;
  private final CostCurve other;
  private final List<EqualRange> found = new ArrayList<>();

  private EqualCosts(CostCurve one, CostCurve other) {
    this.one = one;
    this.other = other;
  }

  /**
   * Every value at which the lines meet, in rising order.
   *
   * @param most the highest value asked about; empty where there is none
   */
  static ImmutableList<EqualRange> of(CostCurve one, CostCurve other, Optional<BigFraction> most) {
    EqualCosts meeting = new EqualCosts(one, other);
    List<BigFraction> ends =
        Stream.of(Optional.of(BigFraction.ZERO), one.kink(), other.kink(), most)
            .flatMap(Optional::stream)
            .filter(end -> most.isEmpty() || Fractions.compare(end, most.get()) <= 0)
            .sorted(Fractions::compare)
            .distinct()
            .toList();
    for (int i = 0; i + 1 < ends.size(); i++) {
      meeting.between(ends.get(i), ends.get(i + 1));
    }
    BigFraction last = ends.get(ends.size() - 1);
    if (most.isEmpty()) {
      meeting.from(last);
    }
    return ImmutableList.copyOf(meeting.found);
  }

  private BigFraction difference(BigFraction x) {
    return one.at(x).subtract(other.at(x));
  }

  private void between(BigFraction low, BigFraction high) {
    BigFraction atLow = difference(low);
    BigFraction atHigh = difference(high);
    if (atLow.signum() == 0 && atHigh.signum() == 0) {
      add(new EqualRange(low, Optional.of(high)));
    } else if (atLow.signum() == 0) {
      add(EqualRange.point(low));
    } else if (atLow.signum() != atHigh.signum()) {
      BigFraction part = atLow.divide(atLow.subtract(atHigh));
      add(EqualRange.point(low.add(high.subtract(low).multiply(part))));
    }
  }

  private void from(BigFraction low) {
    BigFraction atLow = difference(low);
    BigFraction slope = difference(low.add(BigFraction.ONE)).subtract(atLow);
    if (atLow.signum() == 0) {
      add(slope.signum() == 0 ? new EqualRange(low, Optional.empty()) : EqualRange.point(low));
    } else if (atLow.signum() == -slope.signum()) {
      add(EqualRange.point(low.subtract(atLow.divide(slope))));
    }
  }

  /** Joins a range to the one before where they touch, as a cap's both sides do. */
  private void add(EqualRange range) {
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).to().equals(Optional.of(range.from()))) {
      found.set(last, new EqualRange(found.get(last).from(), range.to()));
    } else {
      found.add(range);
    }
  }
}
