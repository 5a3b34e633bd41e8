package org.outturn.pricing.incentive;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.outturn.core.money.Amount;

/**
 * What the contract pays for one more of an outcome, and for the next ones after it: 600.00 for
 * each of 3 more, nothing for the others where a limit is reached then.
 *
 * @param outcome its id
 * @param segment of which people; empty where its price is that of everyone
 * @param steps the next ones in order, those that are worth the same together
 */
public record MarginalWorth(String outcome, Optional<String> segment, ImmutableList<Step> steps) {

  /**
   * Outcomes that are worth the same.
   *
   * @param from the first of them, 1 for the very next
   * @param to the last of them
   * @param each what one of them adds to all that is paid; below 0 where it takes something away
   */
  public record Step(int from, int to, Amount each) {}

  /**
   * What the very next one is worth.
   *
   * @return below 0 where it takes something away
   */
  public Amount next() {
    return steps.get(0).each();
  }

  /**
   * Whether the next ones are not all worth the same: a tier, threshold, limit or gate lies ahead.
   *
   * @return false where they are
   */
  public boolean isCliff() {
    return steps.size() > 1;
  }
}
