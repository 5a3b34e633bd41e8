package org.outturn.pricing.businesscase;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
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
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.MechanismComparer;
import org.outturn.pricing.comparison.StatementDelivery;
import org.outturn.pricing.comparison.StatementPayment;
import org.outturn.pricing.input.Inputs;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.returns.ContractIncome;
import org.outturn.pricing.returns.Waterfall;

/**
 * Answers a business case: prices the contract at each volume, lets the payments run through the
 * financing, and holds them against a budget.
 *
 * <pre>{@code
 * BusinessCase terms = BusinessCase.builder()
 *     .id("housing").currency(Currencies.of("GBP")).inputsBudget(Amount.of("GBP", "5000"))
 *     .volumes(VolumeFactors.of("0.8", "1", "1.2")).build();
 * BusinessCaseAnswer answer = BusinessCaseCalculator.DEFAULT.answer(
 *     new FinancedContract(terms, finance, contract, expectedTallies));
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

  /** Quantities, to the millionth, and the people engaged, whole. */
  private static final String TALLIES = "tallies[*";

  private BusinessCaseCalculator() {}

  /**
   * Answers a business case.
   *
   * @param asked the case
   * @return the answer
   * @throws IllegalArgumentException when a volume is too large to be counted
   * @throws org.outturn.core.validation.InvalidInputException when the tallies do not fit the
   *     contract
   */
  public BusinessCaseAnswer answer(FinancedContract asked) {
    return answer(asked, volume -> {});
  }

  /**
   * Answers a business case, and tells how far it is.
   *
   * @param asked the case
   * @param progress is told each volume before it is priced
   * @return the answer
   * @throws IllegalArgumentException when a volume is too large to be counted
   * @throws org.outturn.core.validation.InvalidInputException when the tallies do not fit the
   *     contract
   */
  public BusinessCaseAnswer answer(FinancedContract asked, Consumer<Volume> progress) {
    ImmutableList<VolumeAnswer> volumes =
        Stream.of(Volume.values())
            .peek(progress)
            .map(volume -> answer(asked, volume))
            .collect(ImmutableList.toImmutableList());
    return new BusinessCaseAnswer(asked, volumes, comparison(asked, volumes));
  }

  private static VolumeAnswer answer(FinancedContract asked, Volume volume) {
    OutcomesContract contract = asked.contract();
    Evidence expected = atVolume(asked.expected(), asked.terms().volumes().of(volume));
    PaymentScenario income =
        PaymentScenario.of(volume.name(), ContractIncome.DEFAULT.payments(contract, expected));
    return new VolumeAnswer(
        volume,
        OutcomePricer.DEFAULT.price(contract, expected),
        Waterfall.DEFAULT.run(asked.finance(), income));
  }

  /** Every tally times a factor, on its own date; an expected number need not be whole. */
  private static Evidence atVolume(Evidence tallies, BigDecimal factor) {
    return Inputs.OF_EVIDENCE.named(tallies, TALLIES).with(tallies, Fractions.of(factor));
  }

  private static Comparison comparison(FinancedContract asked, List<VolumeAnswer> volumes) {
    BusinessCase terms = asked.terms();
    ComparisonCase.Builder given = ComparisonCase.builder().id(terms.id());
    given.addSide(
        Side.of(BusinessCaseAnswer.INPUTS, PaymentMechanism.inputs(terms.inputsBudget())));
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
