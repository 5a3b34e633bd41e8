package org.outturn.pricing.businesscase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
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
import org.outturn.core.money.Fractions;
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

/** Parts sum to the whole: who bears a difference, and who pays in which year. */
class BorneDifferenceProperties {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);

  @Property
  void whatEachBearsSumsToTheShortfall(
      @ForAll @IntRange(min = 1, max = 900) int home,
      @ForAll @IntRange(min = 0, max = 9000) int limit,
      @ForAll @IntRange(min = 0, max = 5000) int costs,
      @ForAll @IntRange(min = 0, max = 10) int low,
      @ForAll @IntRange(min = 10, max = 30) int high,
      @ForAll boolean isFinanced) {
    BusinessCaseAnswer answer = answer(home, limit, costs, low, high, isFinanced);
    for (Volume volume : Volume.values()) {
      BorneDifference difference = BorneDifference.of(answer, volume);
      BigFraction receivers =
          difference.receivers().stream()
              .map(BorneDifference.Part::loss)
              .reduce(BigFraction.ZERO, BigFraction::add);

      assertThat(receivers)
          .isEqualTo(exact(answer.at(Volume.BASE).due()).subtract(exact(answer.at(volume).due())));
      assertThat(difference.shortfall())
          .isEqualTo(difference.payers().map(each -> each.add(receivers)));
    }
  }

  @Property
  void agreesWithTheComparisonWhereABudgetIsHeldAgainstIt(
      @ForAll @IntRange(min = 1, max = 900) int home,
      @ForAll @IntRange(min = 0, max = 9000) int limit,
      @ForAll @IntRange(min = 0, max = 10) int low) {
    BusinessCaseAnswer answer = answer(home, limit, 100, low, 20, false);
    BorneDifference difference = BorneDifference.of(answer, Volume.LOW);

    assertThat(answer.side(Volume.LOW, BusinessCaseAnswer.OUTCOMES).variance())
        .hasValueSatisfying(
            variance -> {
              assertThat(difference.shortfall()).hasValue(variance.shortfall());
              assertThat(difference.payers()).hasValue(variance.commissioner());
              assertThat(difference.receivers().get(0).loss()).isEqualTo(variance.provider());
            });
  }

  @Property
  void allPayersInAllYearsPayWhatFallsDue(
      @ForAll @IntRange(min = 1, max = 900) int home,
      @ForAll @IntRange(min = 0, max = 9000) int limit) {
    BusinessCaseAnswer answer = answer(home, limit, 100, 5, 20, true);
    for (VolumeAnswer each : answer.volumes()) {
      assertThat(
              PayerYear.of(answer.of().contract(), each).stream()
                  .map(PayerYear::amount)
                  .reduce(pounds(0), Amount::plus))
          .isEqualTo(each.due());
    }
  }

  /** Seven homes at a price, by three payers, low and high in tenths of it. */
  private static BusinessCaseAnswer answer(
      int home, int limit, int costs, int low, int high, boolean isFinanced) {
    return BusinessCaseCalculator.DEFAULT.answer(
        BusinessCaseQuestion.builder()
            .terms(
                BusinessCase.builder()
                    .id("homes")
                    .currency(Currencies.of("GBP"))
                    .volumes(
                        new VolumeFactors(
                            BigDecimal.valueOf(low, 1),
                            BigDecimal.ONE,
                            BigDecimal.valueOf(high, 1)))
                    .inputsBudget(pounds(5000))
                    .build())
            .contract(contract(home, limit))
            .evidence(
                Evidence.ofTallies(
                    List.of(
                        OutcomeTally.of("home", 3, LocalDate.of(2020, 2, 1)),
                        OutcomeTally.of("home", 4, LocalDate.of(2021, 2, 1)))))
            .finance(isFinanced ? Optional.of(finance(costs)) : Optional.empty())
            .build());
  }

  private static OutcomesContract contract(int home, int limit) {
    return OutcomesContract.builder()
        .id("housing")
        .currency("GBP")
        .term(Term.of(START, START.plusYears(2)))
        .addOutcome(Outcome.builder().id("home").deadweight(Deadweight.PRICED_IN).build())
        .rateCard(RateCard.of(START, Tariff.of("home", Price.unit(pounds(home)))))
        .addLimit(Limit.ofContract("cap", pounds(limit)))
        .payers(Payers.byShares(third("council"), third("county"), third("state")))
        .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START))
        .build();
  }

  private static OutcomePayer third(String party) {
    return OutcomePayer.builder().party(party).share(Share.of(1, 3)).build();
  }

  private static FinanceCase finance(int costs) {
    return FinanceCase.builder()
        .id("money")
        .currency("GBP")
        .addCost(Cost.on(CostKind.DELIVERY, START, pounds(costs)))
        .addTranche(
            Tranche.builder()
                .id("fund")
                .form(TrancheForm.QUASI_EQUITY)
                .commitment(pounds(2000))
                .rank(1)
                .rate(AnnualRate.parse("0.05"))
                .residualShare(Share.of(1, 2))
                .build())
        .distribution(
            DistributionTerms.builder().frequency(Frequency.QUARTERLY).anchor(START).build())
        .build();
  }

  private static BigFraction exact(Amount amount) {
    return Fractions.of(amount.value());
  }

  private static Amount pounds(int pounds) {
    return Amount.of("GBP", String.valueOf(pounds));
  }
}
