package org.outturn.pricing.appraisal;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.Benefit;
import org.outturn.core.appraisal.EvidenceGrade;
import org.outturn.core.appraisal.PublicCost;
import org.outturn.core.appraisal.YearAmount;
import org.outturn.core.appraisal.YearQuantity;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Additionality;
import org.outturn.core.outcome.AdditionalityFactor;
import org.outturn.pricing.counterfactual.AdditionalityCalculator;
import org.outturn.pricing.counterfactual.AdditionalityStep;

/**
 * Appraises a case: values outcomes, takes off what the service did not add, corrects for optimism
 * and discounts, in that order.
 *
 * <p>Of quantity q in year t a benefit brings, in year {@code y = t + lag + k}: gross {@code q x
 * unitValue}; net {@code gross x (1 - dropOff)^k x additionality}; prudent {@code net x (1 -
 * benefitReduction)}; present {@code prudent x factor(y - baseYear)}. A cost is raised by its
 * grade's uplift and discounted alike. What falls after the horizon does not count.
 */
public final class PublicValueAppraiser {
  /** The one there is; it has no state. */
  public static final PublicValueAppraiser DEFAULT = new PublicValueAppraiser();

  private static final String BENEFIT = "benefit";
  private static final String PRUDENCE = "prudence";
  private static final String DISCOUNTING = "discounting";

  private PublicValueAppraiser() {}

  /**
   * Appraises a case.
   *
   * @param given the case
   * @return its lines
   */
  public Appraisal appraise(AppraisalCase given) {
    ImmutableList<BigDecimal> factors =
        DiscountFactors.DEFAULT.factors(given.schedule(), given.horizon());
    ImmutableList.Builder<BenefitLine> benefits = ImmutableList.builder();
    BigFraction beyondHorizon = BigFraction.ZERO;
    for (Benefit benefit : given.benefits()) {
      Additionality additionality = given.outcome(benefit.outcome()).additionality();
      BigFraction kept = kept(given, benefit);
      for (Felt felt : felt(given, benefit)) {
        BigFraction net = AdditionalityCalculator.DEFAULT.net(additionality, felt.persisting());
        if (felt.year >= given.endYear()) {
          beyondHorizon = beyondHorizon.add(net);
        } else {
          BigFraction prudent = net.multiply(kept);
          BigFraction present = discounted(given, prudent, felt.year, factors);
          benefits.add(
              new BenefitLine(
                  benefit, felt.year, new ValueSteps(felt.gross(), net, prudent, present)));
        }
      }
    }
    ImmutableList.Builder<CostLine> costs = ImmutableList.builder();
    for (PublicCost cost : given.costs()) {
      for (YearAmount paid : cost.amounts()) {
        costs.add(new CostLine(cost, paid.year(), value(given, cost, paid, factors)));
      }
    }
    return new Appraisal(given, benefits.build(), costs.build(), beyondHorizon);
  }

  /**
   * The net present social value alone.
   *
   * @param given the case
   * @return benefits less costs, in present values
   */
  public BigFraction netPresentSocialValue(AppraisalCase given) {
    return appraise(given).headline().netPresentSocialValue();
  }

  /**
   * How gross benefits became the net present social value, step by step: each change, and what
   * there was after it. The changes sum to the net present social value.
   *
   * @param appraisal what {@link #appraise} gave
   * @return in the order in which the steps are taken
   */
  public ImmutableList<AppraisalStep> explain(Appraisal appraisal) {
    AppraisalCase given = appraisal.given();
    BigFraction gross = BigFraction.ZERO;
    BigFraction dropOff = BigFraction.ZERO;
    Map<AdditionalityFactor, BigFraction> factors = new LinkedHashMap<>();
    Arrays.stream(AdditionalityFactor.values())
        .filter(
            factor ->
                given.outcomes().stream()
                    .anyMatch(outcome -> outcome.additionality().stated(factor).isPresent()))
        .forEach(factor -> factors.put(factor, BigFraction.ZERO));
    for (Benefit benefit : given.benefits()) {
      Additionality additionality = given.outcome(benefit.outcome()).additionality();
      for (Felt felt : felt(given, benefit)) {
        if (felt.year < given.endYear()) {
          gross = gross.add(felt.gross());
          dropOff = dropOff.add(felt.persisting().subtract(felt.gross()));
          for (AdditionalityStep step :
              AdditionalityCalculator.DEFAULT.explain(additionality, felt.persisting())) {
            factors.merge(step.factor(), step.change(), BigFraction::add);
          }
        }
      }
    }
    ValueSteps benefits = appraisal.benefits(any -> true);
    ValueSteps costs = appraisal.costs(any -> true);
    Steps steps = new Steps();
    steps.add(BENEFIT, "gross benefits", gross);
    steps.add(BENEFIT, "drop-off", dropOff);
    factors.forEach(
        (factor, change) -> steps.add(AdditionalityCalculator.RULE, factor.toString(), change));
    steps.add(PRUDENCE, "optimism in benefits", benefits.prudent().subtract(benefits.net()));
    steps.add(
        DISCOUNTING, "discounting of benefits", benefits.present().subtract(benefits.prudent()));
    steps.add("cost", "costs as stated", costs.net().negate());
    steps.add(PRUDENCE, "optimism in costs", costs.net().subtract(costs.prudent()));
    steps.add(DISCOUNTING, "discounting of costs", costs.prudent().subtract(costs.present()));
    return steps.list.build();
  }

  /** Adds up the steps. */
  private static final class Steps {
    private final ImmutableList.Builder<AppraisalStep> list = ImmutableList.builder();
    private BigFraction after = BigFraction.ZERO;

    private void add(String rule, String what, BigFraction change) {
      after = after.add(change);
      list.add(new AppraisalStep(rule, what, change, after));
    }
  }

  /**
   * What a benefit is worth in one year, before additionality.
   *
   * @param unitValue what one outcome is worth
   * @param year the year
   * @param outcomes how many it is felt for
   * @param persistingOutcomes the same after drop-off
   */
  private record Felt(
      BigFraction unitValue, int year, BigFraction outcomes, BigFraction persistingOutcomes) {

    private BigFraction gross() {
      return unitValue.multiply(outcomes);
    }

    private BigFraction persisting() {
      return unitValue.multiply(persistingOutcomes);
    }

    private Felt plus(Felt other) {
      return new Felt(
          unitValue,
          year,
          outcomes.add(other.outcomes),
          persistingOutcomes.add(other.persistingOutcomes));
    }
  }

  private static BigFraction kept(AppraisalCase given, Benefit benefit) {
    return given
        .grade(benefit.grade())
        .map(EvidenceGrade::benefitReduction)
        .orElse(Share.ZERO)
        .rest()
        .toFraction();
  }

  /** Gives every year in which a benefit is felt, in order. */
  private static Collection<Felt> felt(AppraisalCase given, Benefit benefit) {
    BigFraction unitValue = Fractions.of(benefit.unitValue().value());
    List<BigFraction> persisting = persisting(benefit);
    Map<Integer, Felt> felt = new TreeMap<>();
    for (YearQuantity achieved : given.outcome(benefit.outcome()).quantities()) {
      BigFraction quantity = Fractions.of(achieved.quantity());
      for (int after = 0; after < benefit.years(); after++) {
        int year = achieved.year() + benefit.lag() + after;
        BigFraction left = quantity.multiply(persisting.get(after));
        felt.merge(year, new Felt(unitValue, year, quantity, left), Felt::plus);
      }
    }
    return felt.values();
  }

  /** Gives the share that is left in each year of a benefit: 1, 0.8, 0.64. */
  private static List<BigFraction> persisting(Benefit benefit) {
    List<BigFraction> shares = new ArrayList<>();
    BigFraction share = BigFraction.ONE;
    for (int after = 0; after < benefit.years(); after++) {
      shares.add(share);
      share = share.multiply(benefit.dropOff().rest().toFraction());
    }
    return shares;
  }

  private static ValueSteps value(
      AppraisalCase given, PublicCost cost, YearAmount paid, List<BigDecimal> factors) {
    BigFraction stated = Fractions.of(paid.amount().value());
    BigDecimal uplift =
        given.grade(cost.grade()).map(EvidenceGrade::costUplift).orElse(BigDecimal.ZERO);
    BigFraction prudent = stated.multiply(Fractions.of(BigDecimal.ONE.add(uplift)));
    return new ValueSteps(
        stated, stated, prudent, discounted(given, prudent, paid.year(), factors));
  }

  private static BigFraction discounted(
      AppraisalCase given, BigFraction value, int year, List<BigDecimal> factors) {
    return value.multiply(Fractions.of(factors.get(year - given.baseYear())));
  }
}
