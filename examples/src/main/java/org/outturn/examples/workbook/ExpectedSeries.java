package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;

/** Which outcomes of whom a business case expects, whatever its numbers are. */
final class ExpectedSeries {
  private ExpectedSeries() {}

  /** In claim order. */
  static ImmutableList<Series> of(BusinessCaseQuestion asked) {
    return asked.delivery().map(ExpectedSeries::of).orElseGet(() -> Series.all(asked.evidence()));
  }

  private static ImmutableList<Series> of(Delivery delivery) {
    Map<String, ImmutableSet<Referrals>> reached = new HashMap<>();
    ImmutableSet<Referrals> referred = ImmutableSet.copyOf(delivery.referrals());
    Stream.Builder<Series> series = Stream.builder();
    for (PathwayStep step : delivery.pathwayInOrder()) {
      ImmutableSet<Referrals> those =
          step
              .after()
              .map(before -> reached.getOrDefault(before, ImmutableSet.of()))
              .orElse(referred)
              .stream()
              .filter(row -> step.rate(row.cohort(), row.segment()).isPresent())
              .collect(ImmutableSet.toImmutableSet());
      reached.put(step.outcome(), those);
      those.forEach(row -> series.add(new Series(step.outcome(), row.cohort(), row.segment())));
    }
    return Series.inClaimOrder(series.build());
  }
}
