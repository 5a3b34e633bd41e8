package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.ComparisonScenario;
import org.outturn.core.comparison.Departure;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.Side;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.pricing.appraisal.PublicValueAppraiser;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.MechanismComparer;
import org.outturn.pricing.comparison.StatementDelivery;
import org.outturn.pricing.comparison.StatementPayment;
import org.outturn.pricing.incentive.IncentiveAnswer;
import org.outturn.pricing.incentive.Incentives;
import org.outturn.pricing.incentive.PersonCost;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.returns.Waterfall;
import org.outturn.pricing.review.Review;
import org.outturn.pricing.review.Reviewer;
import org.outturn.pricing.simulation.Simulation;
import org.outturn.pricing.simulation.Simulator;

/**
 * Answers a business case: prices the contract at each volume and, where that is asked, lets the
 * payments run through the financing, holds them against a budget, appraises what is delivered for
 * them, and simulates how otherwise it could come.
 *
 * <pre>{@code
 * BusinessCase terms = BusinessCase.builder()
 *     .id("housing").currency(Currencies.of("GBP")).inputsBudget(Amount.of("GBP", "5000")).build();
 * BusinessCaseAnswer answer = BusinessCaseCalculator.DEFAULT.answer(
 *     BusinessCaseQuestion.builder()
 *         .terms(terms).contract(contract).delivery(delivery).finance(finance).build());
 * answer.at(Volume.BASE).statement().net();
 * answer.at(Volume.LOW).returns().rateOfReturn();
 * answer.side(Volume.HIGH, BusinessCaseAnswer.OUTCOMES).costPerOutcome();
 * }</pre>
 *
 * <p>Has no state; thread-safe.
 */
public final class BusinessCaseCalculator {
  /** The calculator. */
  public static final BusinessCaseCalculator DEFAULT = new BusinessCaseCalculator();

  private BusinessCaseCalculator() {}

  /**
   * Answers a business case.
   *
   * @param asked the case
   * @return the answer
   * @throws IllegalArgumentException when a volume is too large to be counted, or an assumption is
   *     missing that a simulation needs
   * @throws org.outturn.core.validation.InvalidInputException when what is expected does not fit
   *     the contract, or outcomes or payments lie outside the years of the benefits
   */
  public BusinessCaseAnswer answer(BusinessCaseQuestion asked) {
    return answer(asked, volume -> {});
  }

  /**
   * Answers a business case, and tells how far it is.
   *
   * @param asked the case
   * @param progress is told each volume before it is priced
   * @return the answer
   * @throws IllegalArgumentException when a volume is too large to be counted, or an assumption is
   *     missing that a simulation needs
   * @throws org.outturn.core.validation.InvalidInputException when what is expected does not fit
   *     the contract, or outcomes or payments lie outside the years of the benefits
   */
  public BusinessCaseAnswer answer(BusinessCaseQuestion asked, Consumer<Volume> progress) {
    ExpectedVolumes expected = ExpectedVolumes.of(asked);
    ImmutableList<VolumeAnswer> volumes =
        Stream.of(Volume.values())
            .peek(progress)
            .map(volume -> whole(asked, expected.at(volume)))
            .collect(ImmutableList.toImmutableList());
    return BusinessCaseAnswer.builder()
        .of(asked)
        .addAllVolumes(volumes)
        .compared(comparison(asked, volumes))
        .simulation(simulation(asked))
        .incentives(incentives(asked))
        .review(review(asked))
        .build();
  }

  /**
   * What the contract comes to at one volume, for those who ask it many times.
   *
   * @param asked the case; its simulation is not looked at
   * @param volume the volume
   * @return the same as that volume of {@link #answer(BusinessCaseQuestion)}
   * @throws IllegalArgumentException when the volume is too large to be counted
   * @throws org.outturn.core.validation.InvalidInputException when what is expected does not fit
   *     the contract, or outcomes or payments lie outside the years of the benefits
   */
  public VolumeAnswer at(BusinessCaseQuestion asked, Volume volume) {
    return whole(asked, ExpectedVolumes.of(asked).at(volume));
  }

  private static VolumeAnswer whole(BusinessCaseQuestion asked, VolumeAnswer paid) {
    VolumeAnswer financed =
        paid.withWaterfall(
            asked.finance().map(terms -> Waterfall.DEFAULT.run(terms, paid.payments())));
    return asked.basis() == BusinessCaseQuestion.Basis.PLAN
        ? financed
        : financed.withValue(
            asked
                .benefits()
                .map(benefits -> PublicValue.of(benefits, asked.contract(), paid))
                .map(PublicValueAppraiser.DEFAULT::appraise));
  }

  private static Optional<Simulation> simulation(BusinessCaseQuestion asked) {
    return asked
        .terms()
        .simulation()
        .map(
            runs -> {
              ExpectedVolumes.OfDelivery expected = new ExpectedVolumes.OfDelivery(asked);
              Simulator unfinanced =
                  Simulator.of(
                      asked.contract(),
                      expected.delivery(),
                      runs.of(expected.scenario(Volume.BASE)));
              Simulator within =
                  asked.terms().inputsBudget().map(unfinanced::within).orElse(unfinanced);
              return asked.finance().map(within::financed).orElse(within).run();
            });
  }

  private static Optional<IncentiveAnswer> incentives(BusinessCaseQuestion asked) {
    ImmutableList<PersonCost> costs = asked.terms().personCosts();
    if (costs.isEmpty()) {
      return Optional.empty();
    }
    ExpectedVolumes.OfDelivery expected = new ExpectedVolumes.OfDelivery(asked);
    return Optional.of(
        Incentives.DEFAULT.answer(
            asked.contract(),
            expected.delivery(),
            expected.scenario(Volume.BASE),
            PersonCost.bySegment(costs),
            Optional.of(asked.evidence()).filter(came -> came.size() > 0),
            Incentives.USUAL_AHEAD));
  }

  private static Review review(BusinessCaseQuestion asked) {
    Review ofContract = Reviewer.DEFAULT.review(asked.contract(), asked.evidence());
    return asked
        .finance()
        .map(terms -> Reviewer.DEFAULT.review(terms).with(ofContract))
        .orElse(ofContract);
  }

  /** None without a budget, and where nobody knows how many outcomes come. */
  private static Optional<Comparison> comparison(
      BusinessCaseQuestion asked, List<VolumeAnswer> volumes) {
    return asked
        .terms()
        .inputsBudget()
        .filter(budget -> asked.basis() != BusinessCaseQuestion.Basis.PLAN)
        .map(budget -> comparison(asked, volumes, budget));
  }

  private static Comparison comparison(
      BusinessCaseQuestion asked, List<VolumeAnswer> volumes, Amount budget) {
    BusinessCase terms = asked.terms();
    ComparisonCase.Builder given = ComparisonCase.builder().id(terms.id());
    given.addSide(Side.of(BusinessCaseAnswer.INPUTS, PaymentMechanism.inputs(budget)));
    for (VolumeAnswer each : volumes) {
      if (each.volume() == Volume.BASE) {
        given
            .addSide(Side.of(BusinessCaseAnswer.OUTCOMES, payment(each.statement())))
            .plan(scenario(asked.contract(), each, terms));
      } else {
        given.addScenario(scenario(asked.contract(), each, terms));
      }
    }
    return MechanismComparer.DEFAULT.compare(given.build());
  }

  /** Both sides face what is delivered at the volume; the contract pays for it what it pays. */
  private static ComparisonScenario scenario(
      OutcomesContract contract, VolumeAnswer answer, BusinessCase terms) {
    PaymentStatement statement = answer.statement();
    return ComparisonScenario.of(
        BusinessCaseAnswer.scenario(answer.volume()),
        Optional.of(StatementDelivery.of(contract, statement, terms.outcome())),
        List.of(Departure.inTerms(BusinessCaseAnswer.OUTCOMES, payment(statement))));
  }

  private static PaymentMechanism payment(PaymentStatement statement) {
    return StatementPayment.of(MechanismKind.OUTCOMES, statement);
  }
}
