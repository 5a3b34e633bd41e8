package org.outturn.core.outcome;

import java.util.Optional;
import org.outturn.core.money.Share;

/**
 * How a contract treats what would have happened anyway. Every outcome states it (rule
 * deadweight-stated); "none: priced in" is a statement too.
 */
public sealed interface Deadweight {

  /** The price already allows for it; nothing is deducted. */
  Deadweight PRICED_IN = new PricedIn();

  /**
   * Every claim is reduced by a rate (rule deadweight-on-price).
   *
   * @param rate the part that would have happened anyway; 1/6 leaves 5/6 payable
   * @return the treatment
   */
  static Deadweight onPrice(Share rate) {
    return onPrice(DeadweightRate.of(rate));
  }

  /**
   * Every claim is reduced by the rate of its cohort (rule deadweight-on-price).
   *
   * @param rate the rates
   * @return the treatment
   */
  static Deadweight onPrice(DeadweightRate rate) {
    return new OnPrice(rate);
  }

  /**
   * The first outcomes up to a baseline are unpaid (rule deadweight-on-count).
   *
   * @param baseline how many
   * @return the treatment
   */
  static Deadweight onCount(Baseline baseline) {
    return new OnCount(baseline);
  }

  /**
   * Only what exceeds a comparison group is paid (rule comparison-group).
   *
   * @param terms what the effect must reach
   * @return the treatment
   */
  static Deadweight comparisonGroup(ComparisonGroup terms) {
    return new AgainstComparisonGroup(terms);
  }

  /**
   * The comparison group that measured results are held against.
   *
   * @return empty for every other treatment
   */
  Optional<ComparisonGroup> comparison();

  /**
   * The rates that every claim is reduced by.
   *
   * @return empty for every other treatment
   */
  Optional<DeadweightRate> reducedBy();

  /**
   * Asks the question of each kind.
   *
   * @param cases one answer for each treatment
   * @param <T> the answer
   * @return the answer of this treatment's case
   */
  <T> T match(Cases<T> cases);

  /**
   * One answer for each treatment.
   *
   * @param <T> the answer
   */
  interface Cases<T> {
    /**
     * For {@link #PRICED_IN}.
     *
     * @return the answer
     */
    T pricedIn();

    /**
     * For a rate on the price.
     *
     * @param rate the rate, and those of single cohorts
     * @return the answer
     */
    T onPrice(DeadweightRate rate);

    /**
     * For a baseline count.
     *
     * @param baseline the baseline
     * @return the answer
     */
    T onCount(Baseline baseline);

    /**
     * For a comparison group.
     *
     * @param terms what the effect must reach
     * @return the answer
     */
    T comparisonGroup(ComparisonGroup terms);
  }

  /** Priced in. */
  record PricedIn() implements Deadweight {
    @Override
    public Optional<ComparisonGroup> comparison() {
      return Optional.empty();
    }

    @Override
    public Optional<DeadweightRate> reducedBy() {
      return Optional.empty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.pricedIn();
    }
  }

  /**
   * A rate on the price.
   *
   * @param rate the rate, and those of single cohorts
   */
  record OnPrice(DeadweightRate rate) implements Deadweight {
    @Override
    public Optional<ComparisonGroup> comparison() {
      return Optional.empty();
    }

    @Override
    public Optional<DeadweightRate> reducedBy() {
      return Optional.of(rate);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.onPrice(rate);
    }
  }

  /**
   * A count before the first payment.
   *
   * @param baseline the count
   */
  record OnCount(Baseline baseline) implements Deadweight {
    @Override
    public Optional<ComparisonGroup> comparison() {
      return Optional.empty();
    }

    @Override
    public Optional<DeadweightRate> reducedBy() {
      return Optional.empty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.onCount(baseline);
    }
  }

  /**
   * The excess over a comparison group.
   *
   * @param terms what the effect must reach
   */
  record AgainstComparisonGroup(ComparisonGroup terms) implements Deadweight {
    @Override
    public Optional<ComparisonGroup> comparison() {
      return Optional.of(terms);
    }

    @Override
    public Optional<DeadweightRate> reducedBy() {
      return Optional.empty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.comparisonGroup(terms);
    }
  }
}
