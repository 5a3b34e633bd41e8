package org.outturn.pricing.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.cohort.Cohort;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.EvidenceColumns;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.ComparisonGroup;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Problems;

/**
 * How many people were engaged for an outcome: the highest number in its tallies for each cohort,
 * summed; where no tally says so, the cohorts' own numbers.
 */
final class Engagement {
  private Engagement() {}

  /** The lines of all outcomes, or every outcome whose baseline cannot be known. */
  static DeadweightLine[] deadweightLines(Claims claims) {
    List<Outcome> outcomes = claims.contract().outcomes();
    List<Map<String, Integer>> inTallies = inTallies(claims, outcomes.size());
    OptionalLong ofCohorts = ofCohorts(claims.contract());
    Problems problems = new Problems();
    DeadweightLine[] lines = new DeadweightLine[outcomes.size()];
    for (int i = 0; i < lines.length; i++) {
      OptionalLong engaged = ofCohorts;
      if (!inTallies.get(i).isEmpty()) {
        engaged =
            OptionalLong.of(inTallies.get(i).values().stream().mapToLong(people -> people).sum());
      }
      if (engaged.isEmpty() && needsEngaged(outcomes.get(i).deadweight())) {
        problems.add(
            "outcomes[" + i + "].deadweight.baselineRate",
            "expected the people engaged, as participants in a tally of '"
                + outcomes.get(i).id()
                + "' or as engaged of a cohort, but neither is stated");
      }
      lines[i] = DeadweightLine.of(outcomes.get(i).deadweight(), BigFraction.of(engaged.orElse(0)));
    }
    problems.throwIfAny();
    return lines;
  }

  /** The baseline in millionths, exact. */
  static BigFraction baseline(Baseline baseline, BigFraction engaged) {
    return baseline
        .rate()
        .map(rate -> rate.toFraction().multiply(engaged).multiply(BigFraction.of(Quantities.ONE)))
        .orElseGet(() -> BigFraction.of(Quantities.toMillionths(baseline.count().orElseThrow())));
  }

  private static boolean needsEngaged(Deadweight deadweight) {
    return deadweight.match(
        new Deadweight.Cases<Boolean>() {
          @Override
          public Boolean pricedIn() {
            return false;
          }

          @Override
          public Boolean onPrice(Share rate) {
            return false;
          }

          @Override
          public Boolean onCount(Baseline baseline) {
            return baseline.rate().isPresent();
          }

          @Override
          public Boolean comparisonGroup(ComparisonGroup terms) {
            return false;
          }
        });
  }

  private static List<Map<String, Integer>> inTallies(Claims claims, int outcomes) {
    EvidenceColumns evidence = claims.evidence();
    List<Map<String, Integer>> highest = new ArrayList<>();
    for (int i = 0; i < outcomes; i++) {
      highest.add(new HashMap<>());
    }
    if (claims.isOfParticipants()) {
      return highest;
    }
    for (int row = 0; row < claims.size(); row++) {
      OptionalInt people = evidence.people(row);
      if (people.isPresent()) {
        GroupTerms terms = claims.terms(row);
        String cohort = terms.cohort().map(Cohort::id).orElse("");
        highest.get(terms.outcomeIndex()).merge(cohort, people.getAsInt(), Math::max);
      }
    }
    return highest;
  }

  private static OptionalLong ofCohorts(OutcomesContract contract) {
    return contract.cohorts().stream()
        .map(Cohort::engaged)
        .filter(OptionalInt::isPresent)
        .mapToLong(OptionalInt::getAsInt)
        .reduce(Long::sum);
  }
}
