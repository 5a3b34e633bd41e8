package org.outturn.pricing.payment.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GateMeasure;
import org.outturn.core.ratecard.Tariff;

/**
 * Orders outcomes by when it is decided which of their claims count: an outcome whose counted
 * quantity a gate asks for comes before the one that asks (rule gate). A contract has no gates in a
 * circle.
 */
final class CountingLevels {
  private CountingLevels() {}

  /** The outcomes level by level; one level of all where no gate asks for a quantity. */
  static ImmutableList<ImmutableSet<String>> of(List<Outcome> outcomes, List<Tariff> tariffs) {
    SetMultimap<String, String> askers = HashMultimap.create();
    Map<String, Integer> waitsFor = new LinkedHashMap<>();
    outcomes.forEach(outcome -> waitsFor.put(outcome.id(), 0));
    for (Tariff tariff : tariffs) {
      for (Gate gate : tariff.onlyIf()) {
        if (gate.of() == GateMeasure.QUANTITY && askers.put(gate.outcome(), tariff.outcome())) {
          waitsFor.merge(tariff.outcome(), 1, Integer::sum);
        }
      }
    }
    List<String> next = new ArrayList<>();
    waitsFor.forEach(
        (outcome, others) -> {
          if (others == 0) {
            next.add(outcome);
          }
        });
    return levels(next, askers, waitsFor);
  }

  private static ImmutableList<ImmutableSet<String>> levels(
      List<String> first, SetMultimap<String, String> askers, Map<String, Integer> waitsFor) {
    ImmutableList.Builder<ImmutableSet<String>> levels = ImmutableList.builder();
    List<String> next = first;
    while (!next.isEmpty()) {
      levels.add(ImmutableSet.copyOf(next));
      List<String> then = new ArrayList<>();
      for (String decided : next) {
        for (String asker : askers.get(decided)) {
          int others = requireNonNull(waitsFor.get(asker)) - 1;
          waitsFor.put(asker, others);
          if (others == 0) {
            then.add(asker);
          }
        }
      }
      next = then;
    }
    return levels.build();
  }
}
