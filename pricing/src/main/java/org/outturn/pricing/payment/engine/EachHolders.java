package org.outturn.pricing.payment.engine;

import org.outturn.core.outcome.Each;

/**
 * For whom something is counted where counting starts afresh (rule each): for each cohort, segment,
 * contract year or payment period. Who names no cohort or segment is one of its own; days before
 * the term belong to its first year.
 */
final class EachHolders {
  private final SeenRows rows;

  EachHolders(SeenRows rows) {
    this.rows = rows;
  }

  /** The holder of a row by its price date, as prices and baselines go. */
  Object ofPrice(Each each, int row) {
    return of(each, rows.terms(row), rows.priceDay(row));
  }

  /** The holder of what happened on a day: an id, or the number of a year or period. */
  Object of(Each each, GroupTerms terms, long day) {
    return switch (each) {
      case COHORT -> terms.cohortId().orElse("");
      case SEGMENT -> terms.evidence().segment().orElse("");
      case YEAR -> yearOf(day);
      case PERIOD -> rows.contract().periods().map(periods -> periods.indexOf(day)).orElse(0);
    };
  }

  /** The number of the contract year that holds a day. */
  int yearOf(long day) {
    return rows.contract().years().indexOf(day);
  }

  /** The name of a holder, as a statement shows it: an id, or its first day. */
  String name(Each each, Object holder) {
    return switch (each) {
      case COHORT, SEGMENT -> (String) holder;
      case YEAR -> rows.contract().years().year((int) holder).startInclusive().toString();
      case PERIOD ->
          rows.contract()
              .periods()
              .map(periods -> periods.get((int) holder).period().startInclusive())
              .orElse(rows.contract().contract().term().from())
              .toString();
    };
  }
}
