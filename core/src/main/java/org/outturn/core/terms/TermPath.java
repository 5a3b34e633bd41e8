package org.outturn.core.terms;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * The way to a term in the words of the format: {@code limits[contract].amount}. Items are named,
 * not counted, where they have a name, so that a path means the same in two documents.
 *
 * @param steps from the whole document on; empty for the whole
 */
public record TermPath(ImmutableList<TermStep> steps) {
  /** The whole document. */
  public static final TermPath WHOLE = new TermPath(ImmutableList.of());

  /**
   * The way on from here.
   *
   * @param step the next step
   * @return this path with that step at its end
   */
  public TermPath then(TermStep step) {
    return new TermPath(ImmutableList.<TermStep>builder().addAll(steps).add(step).build());
  }

  /** Such as {@code rateCard.versions[v1].tariffs[job, young].price.amount}. */
  @Override
  public String toString() {
    String text = steps.stream().map(TermStep::toString).collect(Collectors.joining());
    return text.startsWith(".") ? text.substring(1) : text;
  }
}
