package org.outturn.core.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.outturn.core.money.Decimals;
import org.outturn.core.money.Fractions;
import org.outturn.core.validation.Require;

/**
 * People who are expected to be referred: 252 young people, evenly over three years. An expected
 * number need not be whole.
 *
 * @param cohort the cohort they belong to; empty where the contract has one alone
 * @param segment their segment; empty where they are of none
 * @param number how many, at least 0
 * @param arrival when they come
 */
public record Referrals(
    Optional<String> cohort, Optional<String> segment, BigDecimal number, Arrival arrival) {

  /**
   * Refuses a number below 0.
   *
   * @param cohort the cohort they belong to; empty where the contract has one alone
   * @param segment their segment; empty where they are of none
   * @param number how many, at least 0
   * @param arrival when they come
   */
  public Referrals {
    cohort.ifPresent(id -> Require.id(id, "cohort"));
    segment.ifPresent(id -> Require.id(id, "segment"));
    Require.that(number.signum() >= 0, "number", "must be >= 0", number);
    number = Fractions.canonical(Decimals.bounded(number));
  }

  /**
   * People of the contract's only cohort.
   *
   * @param number how many, at least 0
   * @param arrival when they come
   * @return the referrals
   */
  public static Referrals of(long number, Arrival arrival) {
    return new Referrals(Optional.empty(), Optional.empty(), BigDecimal.valueOf(number), arrival);
  }

  /**
   * The same people as of a cohort.
   *
   * @param other the cohort's id
   * @return the referrals
   */
  public Referrals withCohort(String other) {
    return new Referrals(Optional.of(other), segment, number, arrival);
  }

  /**
   * The same people as of a segment.
   *
   * @param other the segment's id
   * @return the referrals
   */
  public Referrals withSegment(String other) {
    return new Referrals(cohort, Optional.of(other), number, arrival);
  }

  /**
   * Another number of the same people.
   *
   * @param other how many, at least 0
   * @return the referrals
   */
  public Referrals withNumber(BigDecimal other) {
    return new Referrals(cohort, segment, other, arrival);
  }

  /** What no two rows of a delivery share. */
  Key key() {
    return new Key(cohort, segment, arrival.from());
  }

  record Key(Optional<String> cohort, Optional<String> segment, LocalDate from) {}
}
