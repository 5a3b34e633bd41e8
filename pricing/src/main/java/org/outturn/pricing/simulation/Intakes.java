package org.outturn.pricing.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.DeliveryNumbers;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.money.Share;

/** Everybody who comes under a delivery, by row of referrals and by day. */
final class Intakes {
  private static final int NONE_BEFORE = -1;

  private final DeliveryNumbers numbers;
  private final int[] before;
  private final ImmutableList<Intake> all;

  private Intakes(DeliveryNumbers numbers, int[] before, ImmutableList<Intake> all) {
    this.numbers = numbers;
    this.before = before;
    this.all = all;
  }

  /** Finds who comes; days on which people arrive are found once for all numbers. */
  static final class Finder {
    private final Map<Arrival, ImmutableSortedMap<LocalDate, Share>> parts = new HashMap<>();

    Intakes of(DeliveryNumbers numbers) {
      List<PathwayStep> pathway = numbers.pathway();
      List<String> outcomes = pathway.stream().map(PathwayStep::outcome).toList();
      int[] before =
          pathway.stream()
              .mapToInt(step -> step.after().map(outcomes::indexOf).orElse(NONE_BEFORE))
              .toArray();
      ImmutableList.Builder<Intake> all = ImmutableList.builder();
      for (Referrals row : numbers.referrals()) {
        parts
            .computeIfAbsent(row.arrival(), Arrival::parts)
            .forEach((day, part) -> all.add(new Intake(row, day, part, pathway, before)));
      }
      return new Intakes(numbers, before, all.build());
    }
  }

  /** What is known of them, with what is measured of whole cohorts. */
  DeliveryNumbers numbers() {
    return numbers;
  }

  /** The place of the step that one comes after; negative for none. */
  int before(int step) {
    return before[step];
  }

  ImmutableList<Intake> all() {
    return all;
  }
}
