package org.outturn.pricing.difference;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The way to a term in the words of the format: {@code limits[contract].amount}. Items are named,
 * not counted, where they have a name, so that a path means the same in both contracts.
 *
 * @param steps from the whole contract on; empty for the whole
 */
public record TermPath(ImmutableList<TermStep> steps) {
  static final TermPath WHOLE = new TermPath(ImmutableList.of());

  TermPath then(TermStep step) {
    return new TermPath(ImmutableList.<TermStep>builder().addAll(steps).add(step).build());
  }

  /** Such as {@code rateCard.versions[v1].tariffs[job, young].price.amount}. */
  @Override
  public String toString() {
    String text = steps.stream().map(TermStep::toString).collect(Collectors.joining());
    return text.startsWith(".") ? text.substring(1) : text;
  }
}
