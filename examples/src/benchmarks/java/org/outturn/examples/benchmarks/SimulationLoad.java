package org.outturn.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.delivery.Arrival;
import org.outturn.core.delivery.Delay;
import org.outturn.core.delivery.Delivery;
import org.outturn.core.delivery.PathwayStep;
import org.outturn.core.delivery.Referrals;
import org.outturn.core.delivery.Uncertainty;
import org.outturn.core.investment.Cost;
import org.outturn.core.investment.CostKind;
import org.outturn.core.investment.DistributionTerms;
import org.outturn.core.investment.FinanceCase;
import org.outturn.core.investment.Tranche;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.limit.Limit;
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
import org.outturn.pricing.simulation.SimulationSettings;
import org.outturn.pricing.simulation.Simulator;

/**
 * A contract of 12 quarters and 6 outcomes: 20 people come in each quarter, so that 72 numbers are
 * drawn; a limit of each outcome and of the contract, quarterly payments, one investor.
 */
final class SimulationLoad {
  static final int QUARTERS = 12;
  static final int OUTCOMES = 6;
  static final int PEOPLE = 20;
  static final int MOST_OF_OUTCOME = 130;
  static final long MOST = 60_000_000;
  static final long COST = 40_000_000;
  static final LocalDate START = LocalDate.parse("2026-01-01");

  private SimulationLoad() {}

  /** In pence: 500, 600 and so on to 1,000 pounds. */
  static long price(int outcome) {
    return 50_000L + 10_000L * outcome;
  }

  /** From 0.3 to 0.55. */
  static double rate(int outcome) {
    return (30 + 5 * outcome) / 100.0;
  }

  static Simulator simulator(boolean isVarying) {
    Delivery.Builder delivery =
        Delivery.builder()
            .id("load")
            .addReferrals(
                Referrals.of(
                    (long) PEOPLE * QUARTERS,
                    Arrival.evenly(START, START.plusYears(3), Frequency.QUARTERLY)));
    OutcomesContract.Builder contract =
        OutcomesContract.builder()
            .id("load")
            .currency(Currencies.of("GBP"))
            .term(Term.of(START, START.plusYears(4)))
            .payers(Payers.byShares(OutcomePayer.sole("council")))
            .schedule(PaymentSchedule.of(Frequency.QUARTERLY, START));
    Tariff[] tariffs = new Tariff[OUTCOMES];
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      String id = "o" + outcome;
      tariffs[outcome] =
          Tariff.of(id, Price.unit(Amount.ofMinor(Currencies.of("GBP"), price(outcome))));
      contract.addOutcomes(Outcome.builder().id(id).deadweight(Deadweight.PRICED_IN).build());
      contract.addLimits(
          Limit.ofOutcome(
              id + "-most",
              id,
              Amount.ofMinor(Currencies.of("GBP"), MOST_OF_OUTCOME * price(outcome))));
      delivery.addPathway(
          PathwayStep.builder()
              .outcome(id)
              .rate(Share.percent(30 + 5 * outcome))
              .delay(Delay.ofMonths(1))
              .build());
      if (isVarying) {
        delivery.addUncertainty(
            Uncertainty.ofRate(id, new BigDecimal("0.7"), new BigDecimal("1.3")));
      }
    }
    contract.addLimits(Limit.ofContract("contract", Amount.ofMinor(Currencies.of("GBP"), MOST)));
    return Simulator.of(
            contract.rateCard(RateCard.of(START, tariffs)).build(),
            delivery.together(Share.percent(50)).build(),
            new SimulationSettings(Delivery.BASE, 1_000_000, 1))
        .financed(finance());
  }

  private static FinanceCase finance() {
    return FinanceCase.builder()
        .id("load")
        .currency("GBP")
        .addCost(Cost.on(CostKind.DELIVERY, START, Amount.ofMinor(Currencies.of("GBP"), COST)))
        .addTranche(
            Tranche.builder()
                .id("investor")
                .form(TrancheForm.EQUITY)
                .commitment(Amount.ofMinor(Currencies.of("GBP"), COST))
                .rank(1)
                .residualShare(Share.ONE)
                .build())
        .distribution(
            DistributionTerms.builder().frequency(Frequency.QUARTERLY).anchor(START).build())
        .build();
  }
}
