package org.outturn.core.outcome;

import com.google.common.collect.ImmutableMap;
import org.outturn.core.money.Share;

/**
 * The part of every claim that would have happened anyway (rule deadweight-on-price): 33 %, but
 * none in the cohort {@code in-care}.
 *
 * @param rate from 0 to 1; 33 % is 0.33
 * @param byCohort rates that hold in its place, by the cohort's id; may be empty
 */
public record DeadweightRate(Share rate, ImmutableMap<String, Share> byCohort) {

  /**
   * One rate for every cohort.
   *
   * @param rate from 0 to 1
   * @return the rate
   */
  public static DeadweightRate of(Share rate) {
    return new DeadweightRate(rate, ImmutableMap.of());
  }

  /**
   * These rates with another one for a cohort: {@code
   * DeadweightRate.of(Share.percent(33)).withCohort("in-care", Share.ZERO)}.
   *
   * @param cohort the cohort's id
   * @param other its rate
   * @return the rates
   */
  public DeadweightRate withCohort(String cohort, Share other) {
    return new DeadweightRate(
        rate,
        ImmutableMap.<String, Share>builder()
            .putAll(byCohort)
            .put(cohort, other)
            .buildKeepingLast());
  }

  /**
   * The rate that holds for a cohort.
   *
   * @param cohort the cohort's id
   * @return its own, else the one for every cohort
   */
  public Share in(String cohort) {
    return byCohort.getOrDefault(cohort, rate);
  }
}
