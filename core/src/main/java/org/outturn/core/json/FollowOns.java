package org.outturn.core.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.outturn.core.validation.Problem;

/**
 * Tells a fault from what merely follows from another: a limit on outcome {@code acc} is no fault
 * of its own when the outcome's own id could not be read.
 */
final class FollowOns {
  private static final ImmutableList<Dependency> DEPENDENCIES =
      ImmutableList.of(
          new Dependency("payers|.*\\.(outcome|outcomes|requires)", "outcomes(\\[\\d+](\\.id)?)?"),
          new Dependency("payers|.*\\.themes?", "outcomes(\\[\\d+](\\.theme)?)?"),
          new Dependency(
              "payers", "payerRule|payers(\\[\\d+](\\.(share|outcomes|themes)(\\[\\d+])?)?)?"),
          new Dependency("payers\\[\\d+]\\.party", "parties(\\[\\d+](\\.id)?)?"),
          new Dependency(".*\\.segment", "cohorts(\\[\\d+](\\.segments(\\[\\d+](\\.id)?)?)?)?"),
          new Dependency(".*\\.quantityOfCohort", "cohorts(\\[\\d+](\\.plannedSize)?)?"),
          new Dependency("rateCard\\.versions", "rateCard(\\.versions)?"),
          new Dependency(".*\\.tariffs\\[\\d+]", ".*\\.tariffs\\[\\d+](\\.(outcome|segment))?"));

  private final Findings findings;

  FollowOns(Findings findings) {
    this.findings = findings;
  }

  /** Whether a problem between parts may come from a value that was refused before. */
  boolean include(Problem problem) {
    return !findings.isSound(problem.where())
        || DEPENDENCIES.stream()
            .filter(dependency -> dependency.place.test(problem.where()))
            .anyMatch(dependency -> findings.isAnyUnsound(dependency.source));
  }

  /** What is checked at one place depends on values at others. */
  private record Dependency(Predicate<String> place, Predicate<String> source) {
    Dependency(String place, String source) {
      this(Pattern.compile(place).asMatchPredicate(), Pattern.compile(source).asMatchPredicate());
    }
  }
}
