package org.outturn.examples.indigo.replay;

import java.util.Optional;
import org.outturn.core.money.Amount;

/**
 * What we price beside what was published, of one metric, payer or year.
 *
 * @param of a metric's id, payers' ids with a comma between, a year or years
 * @param ours what we price; empty where we price nothing of this name
 * @param published what was published; empty where nothing of this name was
 */
public record ComparedAmount(String of, Optional<Amount> ours, Optional<Amount> published) {
  /**
   * Ours less what was published.
   *
   * @return empty where either is missing
   */
  public Optional<Amount> difference() {
    return ours.flatMap(one -> published.map(one::minus));
  }

  /**
   * Whether both are there and equal.
   *
   * @return true for a difference of zero
   */
  public boolean isExact() {
    return difference().filter(each -> each.signum() == 0).isPresent();
  }
}
