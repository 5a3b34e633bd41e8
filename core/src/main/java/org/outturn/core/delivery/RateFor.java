package org.outturn.core.delivery;

import java.util.Optional;
import org.outturn.core.money.Share;
import org.outturn.core.validation.Require;

/**
 * The rate at which some of those who can reach an outcome do: 0.3 of the segment {@code
 * entrenched}.
 *
 * @param cohort of which cohort; empty where of any
 * @param segment of which segment; empty where of any
 * @param rate from 0 to 1
 */
public record RateFor(Optional<String> cohort, Optional<String> segment, Share rate) {

  /**
   * Refuses a rate of everybody, which is the rate of the step itself.
   *
   * @param cohort of which cohort; empty where of any
   * @param segment of which segment; empty where of any
   * @param rate from 0 to 1
   */
  public RateFor {
    if (cohort.isEmpty() && segment.isEmpty()) {
      throw new IllegalArgumentException("rate must state cohort or segment but stated neither");
    }
    cohort.ifPresent(id -> Require.id(id, "cohort"));
    segment.ifPresent(id -> Require.id(id, "segment"));
  }

  /**
   * A segment's rate.
   *
   * @param segment the segment's id
   * @param rate from 0 to 1
   * @return the rate
   */
  public static RateFor ofSegment(String segment, Share rate) {
    return new RateFor(Optional.empty(), Optional.of(segment), rate);
  }

  /**
   * A cohort's rate.
   *
   * @param cohort the cohort's id
   * @param rate from 0 to 1
   * @return the rate
   */
  public static RateFor ofCohort(String cohort, Share rate) {
    return new RateFor(Optional.of(cohort), Optional.empty(), rate);
  }

  RateFor withRate(Share other) {
    return new RateFor(cohort, segment, other);
  }

  boolean covers(Optional<String> ofCohort, Optional<String> ofSegment) {
    return (cohort.isEmpty() || cohort.equals(ofCohort))
        && (segment.isEmpty() || segment.equals(ofSegment));
  }

  /** A cohort and segment go before a segment, a segment before a cohort. */
  int precision() {
    return (segment.isPresent() ? 2 : 0) + (cohort.isPresent() ? 1 : 0);
  }
}
