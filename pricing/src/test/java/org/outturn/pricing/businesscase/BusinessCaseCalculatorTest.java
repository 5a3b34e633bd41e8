package org.outturn.pricing.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.investment.AnnualRate;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.core.validation.InvalidInputException;

/** A business case in Java alone: five homes expected at 1,000.00 each; all figures are made up. */
class BusinessCaseCalculatorTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final OutcomesContract CONTRACT =
      OutcomesContract.builder()
          .id("housing")
          .currency("GBP")
          .term(Term.of(START, START.plusYears(1)))
          .addOutcome(Outcome.builder().id("home").deadweight(Deadweight.PRICED_IN).build())
          .rateCard(RateCard.of(START, Tariff.of("home", Price.unit(pounds("1000")))))
          .addLimit(Limit.ofContract("cap", pounds("5500")))
          .payers(Payers.byShares(OutcomePayer.sole("council")))
          .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START))
          .build();
  private static final Evidence EXPECTED =
      Evidence.ofTallies(
          List.of(
              OutcomeTally.of("home", 2, LocalDate.of(2020, 2, 1)),
              OutcomeTally.of("home", 3, LocalDate.of(2020, 8, 1))));
  private static final FinanceCase FINANCE =
      FinanceCase.builder()
          .id("money")
          .currency(Currencies.of("GBP"))
          .addCost(Cost.on(CostKind.DELIVERY, START, pounds("4000")))
          .addTranche(
              Tranche.builder()
                  .id("loan")
                  .form(TrancheForm.LOAN)
                  .commitment(pounds("4000"))
                  .rank(1)
                  .rate(AnnualRate.parse("0.05"))
                  .build())
          .distribution(
              DistributionTerms.builder().frequency(Frequency.QUARTERLY).anchor(START).build())
          .build();
  private static final BusinessCase TERMS =
      BusinessCase.builder()
          .id("case")
          .currency(Currencies.of("GBP"))
          .volumes(VolumeFactors.of("0.5", "1", "1.2"))
          .inputsBudget(pounds("6000"))
          .build();

  private static Amount pounds(String amount) {
    return Amount.of("GBP", amount);
  }

  private static FinancedContract asked() {
    return new FinancedContract(TERMS, FINANCE, CONTRACT, EXPECTED);
  }

  @Test
  void answersWithPaymentsReturnsAndTheCostOfInputs() {
    BusinessCaseAnswer answer = BusinessCaseCalculator.DEFAULT.answer(asked());

    // 2.5, 5 and 6 homes at 1,000.00, at most 5,500.00.
    assertThat(answer.volumes())
        .extracting(each -> each.statement().net())
        .containsExactly(pounds("2500"), pounds("5000"), pounds("5500"));
    assertThat(answer.at(Volume.HIGH).returns().income()).isEqualTo(pounds("5500"));
    assertThat(answer.side(Volume.BASE, BusinessCaseAnswer.OUTCOMES).costPerOutcome())
        .hasValue(BigFraction.of(1000));
    assertThat(answer.side(Volume.LOW, BusinessCaseAnswer.INPUTS).costPerOutcome())
        .hasValue(BigFraction.of(2400));
  }

  @Test
  void tellsEachVolumeBeforeItIsPriced() {
    List<Volume> told = new ArrayList<>();
    BusinessCaseCalculator.DEFAULT.answer(asked(), told::add);

    assertThat(told).containsExactly(Volume.LOW, Volume.BASE, Volume.HIGH);
  }

  @Test
  void refusesEveryMisfitAtOnce() {
    assertThatThrownBy(
            () ->
                new FinancedContract(
                    TERMS.withOutcome("job"),
                    FINANCE,
                    CONTRACT,
                    Evidence.ofClaims(
                        List.of(OutcomeClaim.of("C1", "P1", "home", START.plusDays(1))))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "outcome: 'job' is not an outcome of the contract; expected one of home\n"
                + "finance: expected tallies, which can be multiplied, and no claims or"
                + " measurements, but found 1 of them");
  }

  @Test
  void refusesFactorsOutOfOrderOrTooFine() {
    assertThatThrownBy(() -> VolumeFactors.of("1", "0.8", "1.2"))
        .hasMessage("base must be >= low, 1, but was 0.8");
    assertThatThrownBy(() -> VolumeFactors.of("0.8", "1", "101"))
        .hasMessage("high must be <= 100 but was 101");
    assertThat(VolumeFactors.of("0.8", "1", "1.2").of(Volume.LOW)).isEqualTo(new BigDecimal("0.8"));
  }
}
