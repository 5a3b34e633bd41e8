package org.outturn.core.delivery;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.outcome.Quantities;
import org.outturn.core.validation.Require;

/**
 * How far a number of a delivery may come otherwise: the rate of {@code housed} is most likely the
 * one stated, and lies between 0.8 and 1.1 times it.
 *
 * <p>A factor from {@code low} to {@code high} multiplies the number. It is most likely 1; its
 * chances fall in straight lines to both ends (the triangular distribution).
 *
 * @param of what kind of number
 * @param outcome the outcome; empty for all, and for referrals
 * @param low the lowest factor, from 0 to 1, at most six decimals
 * @param high the highest factor, at least 1, at most six decimals
 */
public record Uncertainty(Kind of, Optional<String> outcome, BigDecimal low, BigDecimal high) {

  /** The kinds of numbers. */
  public enum Kind {
    /** How many people are referred. */
    REFERRALS,
    /** Which part of those who can reach an outcome does. */
    RATE,
    /** A value or saving measured on a whole cohort. */
    MEASURED,
    /**
     * How far a treated group lies from its comparison group: the events or the mean of the treated
     * group move, to whole events.
     */
    EFFECT,
    /** How long it takes until an outcome is achieved, to whole days. */
    DELAY,
    /** What the contract costs, where it is financed: all costs of the finance case. */
    COSTS;

    /**
     * Whether less of it is better.
     *
     * @return true for delays and costs: where numbers move together, they are low when others are
     *     high
     */
    public boolean isOfLess() {
      return this == DELAY || this == COSTS;
    }

    private boolean isOfOutcome() {
      return this != REFERRALS && this != COSTS;
    }

    /** Whether a scenario may state it as a change too. */
    boolean isChange() {
      return this == REFERRALS || this == RATE || this == MEASURED;
    }
  }

  /**
   * Refuses factors that do not hold 1 between them, and an outcome of referrals.
   *
   * @param of what kind of number
   * @param outcome the outcome; empty for all, and for referrals
   * @param low the lowest factor, from 0 to 1
   * @param high the highest factor, at least 1
   */
  public Uncertainty {
    outcome.ifPresent(id -> Require.id(id, "outcome"));
    Require.that(of.isOfOutcome() || outcome.isEmpty(), "outcome", "must not stand with " + of, of);
    low = Quantities.checked(low, "low");
    high = Quantities.checked(high, "high");
    Require.that(low.compareTo(BigDecimal.ONE) <= 0, "low", "must be at most 1", low);
    Require.that(high.compareTo(BigDecimal.ONE) >= 0, "high", "must be at least 1", high);
  }

  /**
   * How many people are referred.
   *
   * @param low the lowest factor, from 0 to 1
   * @param high the highest factor, at least 1
   * @return the uncertainty
   */
  public static Uncertainty ofReferrals(BigDecimal low, BigDecimal high) {
    return new Uncertainty(Kind.REFERRALS, Optional.empty(), low, high);
  }

  /**
   * The rate of one outcome.
   *
   * @param outcome its id
   * @param low the lowest factor, from 0 to 1
   * @param high the highest factor, at least 1
   * @return the uncertainty
   */
  public static Uncertainty ofRate(String outcome, BigDecimal low, BigDecimal high) {
    return new Uncertainty(Kind.RATE, Optional.of(outcome), low, high);
  }

  /**
   * The numbers under one factor.
   *
   * @param factor from {@link #low} to {@link #high}, at most six decimals
   * @return the change, as a scenario would state it
   * @throws IllegalStateException for an effect, a delay or costs, which no scenario changes so
   */
  public Change at(BigDecimal factor) {
    return switch (of) {
      case REFERRALS -> new Change.OfReferrals(Revision.times(factor));
      case RATE -> new Change.OfRate(outcome, Revision.times(factor));
      case MEASURED -> new Change.OfMeasured(outcome, Revision.times(factor));
      case EFFECT, DELAY, COSTS -> throw new IllegalStateException(of + " is no change");
    };
  }
}
