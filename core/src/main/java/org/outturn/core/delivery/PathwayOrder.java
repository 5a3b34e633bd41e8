package org.outturn.core.delivery;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The steps of a pathway in the order in which they are gone. */
final class PathwayOrder {
  private PathwayOrder() {}

  static ImmutableList<PathwayStep> of(List<PathwayStep> pathway) {
    Map<Optional<String>, List<PathwayStep>> following =
        new TreeMap<>(Comparator.comparing(after -> after.orElse("")));
    pathway.stream()
        .sorted(Comparator.comparing(PathwayStep::outcome))
        .forEach(
            step -> following.computeIfAbsent(step.after(), any -> new ArrayList<>()).add(step));
    Deque<Optional<String>> next = new ArrayDeque<>();
    next.add(Optional.empty());
    ImmutableList.Builder<PathwayStep> ordered = ImmutableList.builder();
    while (!next.isEmpty()) {
      for (PathwayStep step : following.getOrDefault(next.remove(), List.of())) {
        ordered.add(step);
        next.add(Optional.of(step.outcome()));
      }
    }
    return ordered.build();
  }
}
