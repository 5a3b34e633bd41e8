package org.outturn.core.limit;

import org.outturn.core.validation.Require;

/**
 * A limit that everyone's claims share, in claim order: on one outcome, on one theme, on each
 * contract year, or on the contract.
 *
 * @param id its name
 * @param coverage which claims it counts
 * @param eachYear whether it begins anew with each contract year; then it covers all outcomes
 * @param terms how much it lets through
 */
public record SharedLimit(String id, Coverage coverage, boolean eachYear, LimitTerms terms)
    implements Limit {

  /**
   * Refuses a yearly limit on a part of the outcomes, and grants or fees counted by one on a part
   * of the outcomes or people.
   *
   * @param id its name
   * @param coverage which claims it counts
   * @param eachYear whether it begins anew with each contract year; then it covers all outcomes
   * @param terms how much it lets through
   */
  public SharedLimit {
    Require.id(id, "id");
    Require.that(
        !eachYear || coverage.isOfAllOutcomes(),
        "coverage",
        "must be all outcomes where the limit is for each year",
        coverage);
    CountedBeside.check(LimitScope.shared(coverage, eachYear), coverage, terms);
  }

  @Override
  public LimitScope scope() {
    return LimitScope.shared(coverage, eachYear);
  }

  @Override
  public Choose choose() {
    return Choose.FIRST;
  }

  @Override
  public SharedLimit withTerms(LimitTerms other) {
    return new SharedLimit(id, coverage, eachYear, other);
  }

  @Override
  public SharedLimit withCoverage(Coverage other) {
    return new SharedLimit(id, other, eachYear, terms);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.shared(this);
  }
}
