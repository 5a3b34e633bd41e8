package org.outturn.pricing.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeTally;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Currencies;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.pricing.businesscase.BusinessCase;
import org.outturn.pricing.businesscase.BusinessCaseQuestion;
import org.outturn.pricing.businesscase.VolumeFactors;

/** Five homes at 1,000.00 each cost 4,000.00: investors gain 1,000.00. All of it is made up. */
class DecidingNumberTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final BusinessCaseQuestion ASKED =
      BusinessCaseQuestion.builder()
          .terms(
              BusinessCase.builder()
                  .id("homes")
                  .currency(Currencies.of("GBP"))
                  .volumes(VolumeFactors.of("0.6", "1", "1.2"))
                  .inputsBudget(pounds("4500"))
                  .build())
          .contract(
              OutcomesContract.builder()
                  .id("housing")
                  .currency("GBP")
                  .term(Term.of(START, START.plusYears(1)))
                  .addOutcome(Outcome.builder().id("home").deadweight(Deadweight.PRICED_IN).build())
                  .rateCard(RateCard.of(START, Tariff.of("home", Price.unit(pounds("1000")))))
                  .payers(Payers.byShares(OutcomePayer.sole("council")))
                  .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START))
                  .build())
          .evidence(
              Evidence.ofTallies(List.of(OutcomeTally.of("home", 5, LocalDate.of(2020, 2, 1)))))
          .finance(
              FinanceCase.builder()
                  .id("money")
                  .currency("GBP")
                  .addCost(Cost.on(CostKind.DELIVERY, START, pounds("4000")))
                  .addTranche(
                      Tranche.builder()
                          .id("fund")
                          .form(TrancheForm.QUASI_EQUITY)
                          .commitment(pounds("4000"))
                          .rank(1)
                          .residualShare(Share.ONE)
                          .build())
                  .distribution(
                      DistributionTerms.builder()
                          .frequency(Frequency.QUARTERLY)
                          .anchor(START)
                          .build())
                  .build())
          .build();

  @Test
  void listsWhatMovesTheProfitTheMostMovingFirstWithEndsAndTurns() {
    List<DecidingNumber> numbers =
        DecidingNumber.of(BusinessCaseAims.of(ASKED), BusinessCaseAims.PROFIT);

    assertThat(numbers)
        .extracting(DecidingNumber::what)
        .containsExactly(
            DecidingNumber.What.VOLUME, DecidingNumber.What.PRICES, DecidingNumber.What.COSTS);
    // 5 x 0.6 = 3 homes pay 3,000 of 4,000; 6 pay 6,000.
    assertThat(ends(numbers.get(0))).containsExactly(whole(-1000), whole(2000));
    assertThat(numbers.get(0).isStated()).isTrue();
    assertThat(turn(numbers.get(0))).isEqualTo(BigFraction.of(4, 5));
    // A tenth either way of 5,000 that comes in, and of 4,000 that goes out.
    assertThat(ends(numbers.get(1))).containsExactly(whole(500), whole(1500));
    assertThat(numbers.get(1).isStated()).isFalse();
    assertThat(turn(numbers.get(1))).isEqualTo(BigFraction.of(4, 5));
    assertThat(ends(numbers.get(2))).containsExactly(whole(1400), whole(600));
  }

  @Test
  void findsUpToWhichPricesABudgetIsNotExceeded() {
    SolvableCase<BusinessCaseQuestion> given = BusinessCaseAims.of(ASKED);
    DecidingNumber prices =
        DecidingNumber.of(given, BusinessCaseAims.SAVING).stream()
            .filter(each -> each.what() == DecidingNumber.What.PRICES)
            .findFirst()
            .orElseThrow();

    assertThat(turn(prices)).isEqualTo(BigFraction.of(9, 10));
    assertThat(prices.turns().orElseThrow().isHighest()).isTrue();
    assertThat(given.input("finance.costs[*amount").isLevel()).isTrue();
  }

  @Test
  void asksForNoFigureThatTheCaseDoesNotState() {
    SolvableCase<BusinessCaseQuestion> unfinanced =
        BusinessCaseAims.of(ASKED.withFinance(Optional.empty()));

    assertThatThrownBy(() -> DecidingNumber.of(unfinanced, BusinessCaseAims.PROFIT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("payment")
        .hasMessageContaining("saving");
  }

  private static List<BigFraction> ends(DecidingNumber number) {
    return List.of(
        number.swing().low().figure().value().orElseThrow(),
        number.swing().high().figure().value().orElseThrow());
  }

  private static BigFraction turn(DecidingNumber number) {
    return number.turns().orElseThrow().value();
  }

  private static BigFraction whole(int pounds) {
    return BigFraction.of(pounds);
  }

  private static Amount pounds(String text) {
    return Amount.of("GBP", text);
  }
}
