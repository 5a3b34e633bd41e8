package org.outturn.pricing.projection;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;

/** The steps of a delivery by what comes after what. */
final class Pathway {
  private Pathway() {}

  /** The steps for which something is missing, with all that come after them. */
  static ImmutableSet<String> withFollowing(
      Delivery delivery, Predicate<PathwayStep> isIncomplete) {
    Set<String> outcomes = new HashSet<>();
    for (PathwayStep step : delivery.pathwayInOrder()) {
      if (isIncomplete.test(step) || step.after().filter(outcomes::contains).isPresent()) {
        outcomes.add(step.outcome());
      }
    }
    return ImmutableSet.copyOf(outcomes);
  }

  /** The outcomes that whoever reaches a step has reached before. */
  static ImmutableSet<String> before(PathwayStep step, List<PathwayStep> pathway) {
    Map<String, PathwayStep> byOutcome = new TreeMap<>();
    pathway.forEach(each -> byOutcome.put(each.outcome(), each));
    ImmutableSet.Builder<String> before = ImmutableSet.builder();
    Optional<String> next = step.after();
    while (next.isPresent()) {
      before.add(next.get());
      next = Optional.ofNullable(byOutcome.get(next.get())).flatMap(PathwayStep::after);
    }
    return before.build();
  }
}
