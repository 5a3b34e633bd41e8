package org.outturn.pricing.incentive;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;

/**
 * What a provider gains by a person of one segment: 300.00 are paid, 200.00 spent, 100.00 gained,
 * which is 300.00 less than by a person of the segment it gains most by. Amounts are exact, in
 * major units, for each person referred.
 */
@OutturnStyle
@Value.Immutable
public interface SegmentIncentive extends WithSegmentIncentive {

  /** What a provider who looks at money alone does. */
  enum Pull {
    /** Takes these people on first: nobody pays more, and others pay less. */
    CREAMED,
    /** Takes them on: they pay, if not the most. */
    TAKEN,
    /** Leaves them aside: each costs more than is paid. */
    PARKED
  }

  /**
   * Starts a segment.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The segment.
   *
   * @return its id; empty for people of none
   */
  Optional<String> segment();

  /**
   * How many are referred.
   *
   * @return above 0
   */
  BigFraction people();

  /**
   * What the contract pays for one of them: what it pays less without all of them, by their number.
   *
   * @return may be less than their prices say, where a limit is reached
   */
  BigFraction payment();

  /**
   * What one of them costs.
   *
   * @return at least 0; 0 where it is not stated
   */
  BigFraction cost();

  /**
   * How much less one of them gains than one of the segment that gains most.
   *
   * @return at least 0
   */
  BigFraction less();

  /**
   * By how much the price of one outcome would have to be higher for these people, all else as it
   * is, for the provider to gain as much by them: one or the other of these.
   *
   * @return by outcome, of those that they reach; empty where nothing is missing
   */
  ImmutableSortedMap<String, BigFraction> differentials();

  /**
   * What a provider who looks at money alone does.
   *
   * @return whether they are creamed or parked
   */
  Pull pull();

  /**
   * What the provider gains by one of them.
   *
   * @return below 0 where it loses
   */
  default BigFraction gain() {
    return payment().subtract(cost());
  }

  /** Builds a segment. */
  final class Builder extends ImmutableSegmentIncentive.Builder {
    Builder() {}
  }
}
