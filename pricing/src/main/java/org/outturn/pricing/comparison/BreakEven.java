package org.outturn.pricing.comparison;

import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;

/**
 * The value of one quantity at which two sides cost the same in one scenario (rule break-even): at
 * a success rate of 10/17, a budget of GBP 10,000,000.00 costs the same as GBP 17,000.00 for each
 * outcome of 1000 people.
 */
@OutturnStyle
@Value.Immutable
public interface BreakEven extends WithBreakEven {

  /**
   * Starts a break-even.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The scenario that gives everything that is not varied.
   *
   * @return its id
   */
  String scenario();

  /**
   * The side that the other is held against.
   *
   * @return its id
   */
  String reference();

  /**
   * The side that is held against it.
   *
   * @return its id
   */
  String compared();

  /**
   * What is varied.
   *
   * @return the quantity
   */
  BreakEvenQuantity quantity();

  /**
   * Whose price or cost is varied.
   *
   * @return a side's id; empty for what both face
   */
  Optional<String> variedSide();

  /**
   * What is equal.
   *
   * @return total cost where both face the same delivery
   */
  CostBasis basis();

  /**
   * Where.
   *
   * @return the values, or why there are none
   */
  BreakEvenAnswer answer();

  /** Builds a break-even. */
  final class Builder extends ImmutableBreakEven.Builder {
    Builder() {}
  }
}
