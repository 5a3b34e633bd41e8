package org.outturn.pricing.difference;

import com.google.common.collect.ImmutableList;

/**
 * What changed in the terms from one contract to another.
 *
 * @param changes in the order of the format; empty where both say the same, in whatever order they
 *     list what has no order
 */
public record TermsDifference(ImmutableList<TermsChange> changes) {

  /**
   * Whether both contracts say the same.
   *
   * @return true where nothing changed
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * What changes on the way back.
   *
   * @return every change with its before and after in each other's place
   */
  public TermsDifference reversed() {
    return new TermsDifference(
        changes.stream().map(TermsChange::reversed).collect(ImmutableList.toImmutableList()));
  }
}
