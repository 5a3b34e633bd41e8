package org.outturn.core.limit;

import org.outturn.core.validation.Require;

/**
 * Which limits may count what is paid beside outcomes: grants the limit of the contract, fees also
 * that of each year; none of one cohort or segment, none that starts afresh, none without an
 * amount.
 */
final class CountedBeside {
  private CountedBeside() {}

  static void check(LimitScope scope, Coverage coverage, LimitTerms terms) {
    boolean ofContract = scope == LimitScope.CONTRACT;
    if (terms.countsGrants()) {
      check("countsGrants", ofContract, "CONTRACT", scope, coverage, terms);
    }
    if (terms.countsFees()) {
      boolean ofYearToo = ofContract || scope == LimitScope.YEAR;
      check("countsFees", ofYearToo, "CONTRACT or YEAR", scope, coverage, terms);
    }
  }

  private static void check(
      String field,
      boolean mayCount,
      String scopes,
      LimitScope scope,
      Coverage coverage,
      LimitTerms terms) {
    Require.that(mayCount, field, "must go with scope " + scopes, scope);
    Require.that(!coverage.isOfSomePeople(), field, "must go with a limit of everyone", coverage);
    Require.that(
        terms.each().isEmpty(),
        field,
        "must go with a limit over all",
        terms.each().map(each -> "each " + each).orElse(""));
    Require.that(terms.amount().isPresent(), field, "must go with an amount", "a quantity alone");
  }
}
