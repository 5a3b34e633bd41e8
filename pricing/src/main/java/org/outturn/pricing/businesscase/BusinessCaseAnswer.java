package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.outturn.core.OutturnStyle;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.SideResult;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.returns.Waterfall;
import org.outturn.pricing.returns.WaterfallResult;
import org.outturn.pricing.review.Review;
import org.outturn.pricing.simulation.Simulation;

/**
 * The answer to a business case: payments and, where asked, returns, the same outcomes paid for by
 * inputs, the value to the public, and how otherwise it could come.
 */
@OutturnStyle
@Value.Immutable
public interface BusinessCaseAnswer extends WithBusinessCaseAnswer {
  /** The side that pays a budget. */
  String INPUTS = "inputs";

  /** The side that pays what the contract pays. */
  String OUTCOMES = "outcomes";

  /** The scenario in which nothing is paid. */
  String NOTHING = "NOTHING";

  /**
   * Starts an answer.
   *
   * @return a strict builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What was asked.
   *
   * @return the question
   */
  BusinessCaseQuestion of();

  /**
   * What the contract comes to.
   *
   * @return one for each volume, low, base and high
   */
  ImmutableList<VolumeAnswer> volumes();

  /**
   * The same outcomes paid for by a budget.
   *
   * @return the sides {@value #INPUTS} and {@value #OUTCOMES}, base as its plan; empty where no
   *     budget is stated, or nobody knows how many outcomes come
   */
  Optional<Comparison> compared();

  /**
   * What could be paid at base volume.
   *
   * @return empty where it is not asked
   */
  Optional<Simulation> simulation();

  /**
   * What the contract makes worth doing, at base volume.
   *
   * @return empty where no cost of a person is stated
   */
  Optional<IncentiveAnswer> incentives();

  /**
   * What may not be meant.
   *
   * @return warnings of the contract and its financing
   */
  Review review();

  /**
   * What the contract comes to at one volume.
   *
   * @param volume the volume
   * @return its answer
   */
  default VolumeAnswer at(Volume volume) {
    return volumes().stream().filter(each -> each.volume() == volume).findFirst().orElseThrow();
  }

  /**
   * Where the cash goes when nothing at all is paid: what investors lose at worst.
   *
   * @return empty where the case is not financed
   */
  default Optional<WaterfallResult> whereNothingIsPaid() {
    return of().finance()
        .map(terms -> Waterfall.DEFAULT.run(terms, PaymentScenario.ofNothing(NOTHING)));
  }

  /**
   * The comparison with inputs in a case that states a budget.
   *
   * @return the same as {@link #compared}
   * @throws IllegalStateException where there is none
   */
  default Comparison comparison() {
    return compared()
        .orElseThrow(
            () -> new IllegalStateException("the business case compares nothing with inputs"));
  }

  /**
   * What one side comes to at one volume.
   *
   * @param volume the volume
   * @param side {@value #INPUTS} or {@value #OUTCOMES}
   * @return payment, outcomes and cost per outcome
   * @throws IllegalStateException where nothing is compared
   */
  default SideResult side(Volume volume, String side) {
    return comparison().result(scenario(volume), side).orElseThrow();
  }

  /**
   * What a volume is called in the comparison, where base is the plan.
   *
   * @param volume the volume
   * @return {@code low}, {@code plan} or {@code high}
   */
  static String scenario(Volume volume) {
    return volume == Volume.BASE ? ComparisonScenario.PLAN : volume.words();
  }

  /** Builds an answer. */
  final class Builder extends ImmutableBusinessCaseAnswer.Builder {
    Builder() {}
  }
}
