package org.outturn.core.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Quantities;

/**
 * What is delivered, whoever pays and however: 800 people helped, 40 % of them with success, so 320
 * outcomes, of which a share would have happened anyway (rules same-work, net-outcomes-too).
 */
public sealed interface DeliveredWork {

  /**
   * A delivery of people helped, with no deadweight.
   *
   * @param people how many, at least 0
   * @param successRate the share of them who achieve the outcome
   * @return the delivery
   */
  static DeliveredWork of(long people, Share successRate) {
    return new OfPeople(BigDecimal.valueOf(people), successRate, Share.ZERO);
  }

  /**
   * A delivery of which only the outcomes are known, with no deadweight.
   *
   * @param outcomes how many, at least 0
   * @return the delivery
   */
  static DeliveredWork ofOutcomes(long outcomes) {
    return new OfOutcomes(BigDecimal.valueOf(outcomes), Share.ZERO);
  }

  /**
   * The people helped.
   *
   * @return at least 0; empty where only the outcomes are known
   */
  Optional<BigFraction> people();

  /**
   * The share of the people helped who achieve the outcome.
   *
   * @return from 0 to 1; empty where only the outcomes are known
   */
  Optional<Share> successRate();

  /**
   * The share of the outcomes that would have happened anyway.
   *
   * @return from 0 to 1
   */
  Share deadweight();

  /**
   * The outcomes, gross: people x success rate, exact.
   *
   * @return at least 0
   */
  BigFraction outcomes();

  /**
   * The outcomes that would not have happened anyway: outcomes x (1 - deadweight), exact (rule
   * additionality; no other factor applies).
   *
   * @return at least 0
   */
  default BigFraction netOutcomes() {
    return outcomes().multiply(deadweight().rest().toFraction());
  }

  /**
   * The same delivery with another share of deadweight.
   *
   * @param deadweight the share of the outcomes that would have happened anyway
   * @return the delivery
   */
  DeliveredWork withDeadweight(Share deadweight);

  /**
   * People helped with a rate of success.
   *
   * @param number the people helped, from 0 to a million million, at most six decimals
   * @param rate the share of them who achieve the outcome
   * @param deadweight the share of the outcomes that would have happened anyway
   */
  record OfPeople(BigDecimal number, Share rate, Share deadweight) implements DeliveredWork {

    /**
     * Refuses a number of people that is no quantity.
     *
     * @param number the people helped, from 0 to a million million, at most six decimals
     * @param rate the share of them who achieve the outcome
     * @param deadweight the share of the outcomes that would have happened anyway
     */
    public OfPeople {
      number = Quantities.checked(number, "people");
    }

    @Override
    public Optional<BigFraction> people() {
      return Optional.of(Fractions.of(number));
    }

    @Override
    public Optional<Share> successRate() {
      return Optional.of(rate);
    }

    @Override
    public BigFraction outcomes() {
      return Fractions.of(number).multiply(rate.toFraction());
    }

    @Override
    public DeliveredWork withDeadweight(Share other) {
      return new OfPeople(number, rate, other);
    }
  }

  /**
   * Outcomes alone.
   *
   * @param number the outcomes, from 0 to a million million, at most six decimals
   * @param deadweight the share of the outcomes that would have happened anyway
   */
  record OfOutcomes(BigDecimal number, Share deadweight) implements DeliveredWork {

    /**
     * Refuses a number of outcomes that is no quantity.
     *
     * @param number the outcomes, from 0 to a million million, at most six decimals
     * @param deadweight the share of the outcomes that would have happened anyway
     */
    public OfOutcomes {
      number = Quantities.checked(number, "outcomes");
    }

    @Override
    public Optional<BigFraction> people() {
      return Optional.empty();
    }

    @Override
    public Optional<Share> successRate() {
      return Optional.empty();
    }

    @Override
    public BigFraction outcomes() {
      return Fractions.of(number);
    }

    @Override
    public DeliveredWork withDeadweight(Share other) {
      return new OfOutcomes(number, other);
    }
  }
}
