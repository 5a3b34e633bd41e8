package org.outturn.examples.businesscase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.outturn.core.comparison.ComparisonCase;
import org.outturn.core.comparison.Delivery;
import org.outturn.core.comparison.Departure;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.PaymentMechanism;
import org.outturn.core.comparison.Scenario;
import org.outturn.core.comparison.Side;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.investment.PaymentScenario;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.MechanismComparer;
import org.outturn.pricing.comparison.StatementDelivery;
import org.outturn.pricing.comparison.StatementPayment;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.PaymentStatement;
import org.outturn.pricing.returns.ContractIncome;
import org.outturn.pricing.returns.Waterfall;

/**
 * Answers a business case with the library's own calculators: prices the contract at each volume,
 * lets the payments run through the financing, and holds them against a budget. Has no state.
 */
public final class BusinessCaseCalculator {
  /** The calculator. */
  public static final BusinessCaseCalculator DEFAULT = new BusinessCaseCalculator();

  private BusinessCaseCalculator() {}

  /**
   * Answers a business case.
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
    OutcomesContract contract = asked.agreed().contract();
    Evidence expected =
        ScaledTallies.of(asked.agreed().evidence(), asked.terms().volumes().of(volume));
    PaymentScenario income =
        PaymentScenario.of(volume.name(), ContractIncome.DEFAULT.payments(contract, expected));
    return new VolumeAnswer(
        volume,
        OutcomePricer.DEFAULT.price(contract, expected),
        Waterfall.DEFAULT.run(asked.finance(), income));
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
            .plan(scenario(each, terms));
      } else {
        given.addScenario(scenario(each, terms));
      }
    }
    return MechanismComparer.DEFAULT.compare(given.build());
  }

  /** Both sides face what is delivered at the volume; the contract pays for it what it pays. */
  private static Scenario scenario(VolumeAnswer answer, BusinessCase terms) {
    PaymentStatement statement = answer.statement();
    Delivery delivered =
        terms
            .outcome()
            .map(outcome -> StatementDelivery.of(statement, outcome))
            .orElseGet(() -> StatementDelivery.of(statement));
    return Scenario.of(
        BusinessCaseAnswer.scenario(answer.volume()),
        Optional.of(delivered),
        List.of(Departure.inTerms(BusinessCaseAnswer.OUTCOMES, payment(statement))));
  }

  private static PaymentMechanism payment(PaymentStatement statement) {
    return StatementPayment.of(MechanismKind.OUTCOMES, statement);
  }
}
