package org.outturn.pricing.comparison;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A value, or every value from one to another, at which two sides cost the same.
 *
 * @param from the lowest, at least 0
 * @param to the highest, equal to {@code from} for a single value; empty where there is no highest
 */
public record EqualRange(BigFraction from, Optional<BigFraction> to) {

  static EqualRange point(BigFraction at) {
    return new EqualRange(at, Optional.of(at));
  }

  /**
   * Whether it is a single value.
   *
   * @return true where the two cost the same at {@code from} alone
   */
  public boolean isPoint() {
    return to.equals(Optional.of(from));
  }
}
