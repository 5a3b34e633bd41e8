package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.ratecard.Tariff;

/**
 * The tallies of one outcome, cohort and segment over time.
 *
 * @param outcome the outcome
 * @param cohort the cohort, where tallies name one
 * @param segment the segment, where tallies name one
 */
record Series(String outcome, Optional<String> cohort, Optional<String> segment) {
  /** In which claims of one day are taken (rule claim-order). */
  private static final Comparator<Series> CLAIM_ORDER =
      Comparator.comparing(Series::outcome)
          .thenComparing(each -> each.cohort().orElse(""))
          .thenComparing(each -> each.segment().orElse(""));

  static Series of(OutcomeTally tally) {
    return new Series(tally.outcome(), tally.cohort(), tally.segment());
  }

  /** Those of evidence, in claim order. */
  static ImmutableList<Series> all(Evidence expected) {
    return inClaimOrder(expected.tallies().stream().map(Series::of));
  }

  /** Each once, in the order in which claims of one day are taken. */
  static ImmutableList<Series> inClaimOrder(Stream<Series> series) {
    return series.distinct().sorted(CLAIM_ORDER).collect(ImmutableList.toImmutableList());
  }

  /** What it is called, such as {@code A home, main}. */
  String words(Iterable<Outcome> outcomes) {
    String name = outcome;
    for (Outcome each : outcomes) {
      if (each.id().equals(outcome) && !each.name().isEmpty()) {
        name = each.name();
      }
    }
    return name
        + cohort.map(each -> ", " + each).orElse("")
        + segment.map(each -> ", " + each).orElse("");
  }

  /** The one of its tariffs that is most specific; empty where there is none. */
  Optional<Tariff> tariff(Iterable<Tariff> tariffs) {
    Optional<Tariff> found = Optional.empty();
    for (Tariff each : tariffs) {
      boolean fits = each.outcome().equals(outcome);
      if (fits && each.segment().isPresent() && each.segment().equals(segment)) {
        return Optional.of(each);
      }
      if (fits && each.segment().isEmpty()) {
        found = Optional.of(each);
      }
    }
    return found;
  }

  /** The path of its quantities among the tallies, each with its date in place of the star. */
  String path() {
    return "tallies["
        + outcome
        + cohort.map(each -> ", " + each).orElse("")
        + segment.map(each -> ", " + each).orElse("")
        + ", *].quantity";
  }
}
