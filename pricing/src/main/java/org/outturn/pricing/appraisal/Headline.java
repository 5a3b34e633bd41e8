package org.outturn.pricing.appraisal;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.TotalsCase;
import org.outturn.core.money.Fractions;

/**
 * The figures a decision is made on. Exact, in major units; present values where the case is
 * discounted.
 *
 * @param cost what all agencies pay
 * @param benefits what all agencies gain, fiscal benefits included
 * @param fiscal the fiscal part of the benefits; empty where it is not known
 * @param cashable the cashable part of the fiscal benefits; empty where it is not known
 */
public record Headline(
    BigFraction cost,
    BigFraction benefits,
    Optional<BigFraction> fiscal,
    Optional<BigFraction> cashable) {

  /**
   * The figures that published totals give, which are taken as they stand.
   *
   * @param totals the totals
   * @return costs and benefits as published
   */
  public static Headline of(TotalsCase totals) {
    return new Headline(
        Fractions.of(totals.cost().value()),
        Fractions.of(totals.publicValue().value()),
        totals.fiscal().map(amount -> Fractions.of(amount.value())),
        totals.cashable().map(amount -> Fractions.of(amount.value())));
  }

  /**
   * The net present social value: benefits less costs (The Green Book, HM Treasury).
   *
   * @return below 0 where costs outweigh
   */
  public BigFraction netPresentSocialValue() {
    return benefits.subtract(cost);
  }

  /**
   * The benefit-cost ratio: benefits for each unit of cost.
   *
   * @return empty where nothing is paid
   */
  public Optional<BigFraction> benefitCostRatio() {
    return perCost(benefits);
  }

  /**
   * Fiscal benefits for each unit of cost.
   *
   * @return empty where nothing is paid or the fiscal part is not known
   */
  public Optional<BigFraction> fiscalReturn() {
    return fiscal.flatMap(this::perCost);
  }

  /**
   * Cashable benefits for each unit of cost.
   *
   * @return empty where nothing is paid or the cashable part is not known
   */
  public Optional<BigFraction> cashableReturn() {
    return cashable.flatMap(this::perCost);
  }

  private Optional<BigFraction> perCost(BigFraction value) {
    return cost.signum() == 0 ? Optional.empty() : Optional.of(value.divide(cost));
  }
}
