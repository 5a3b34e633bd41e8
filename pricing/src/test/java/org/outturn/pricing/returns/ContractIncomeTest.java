package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.schedule.PaymentSchedule;
import org.outturn.core.time.Frequency;
import org.outturn.core.time.Lag;
import org.outturn.core.time.RegularPeriods;

/** Rule settlement, as income of a financing; all figures are this test's own. */
class ContractIncomeTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");

  private static OutcomesContract contract(Optional<PaymentSchedule> schedule) {
    return OutcomesContract.builder()
        .id("small")
        .currency("GBP")
        .term(Term.of(START, START.plusYears(1)))
        .addOutcome(Outcome.builder().id("housed").deadweight(Deadweight.PRICED_IN).build())
        .rateCard(RateCard.of(START, Tariff.of("housed", Price.unit(Amount.of("GBP", "10")))))
        .payers(
            Payers.byShares(OutcomePayer.sole("council").withCommitment(Amount.of("GBP", "25"))))
        .schedule(schedule)
        .build();
  }

  private static Evidence claims(String... days) {
    return Evidence.ofClaims(
        List.of(days).stream()
            .map(day -> OutcomeClaim.of("C" + day, "P" + day, "housed", LocalDate.parse(day)))
            .toList());
  }

  @Test
  void comesInOnDueDatesAndOnlyAsFarAsCommitmentsReach() {
    PaymentSchedule quarterly =
        PaymentSchedule.builder()
            .periods(RegularPeriods.of(Frequency.QUARTERLY, START))
            .paymentLag(new Lag(30, Lag.Unit.CALENDAR))
            .build();

    assertThat(
            ContractIncome.DEFAULT.payments(
                contract(Optional.of(quarterly)),
                claims("2020-02-01", "2020-03-31", "2020-08-01", "2020-11-01")))
        .containsExactly(
            new DatedAmount(LocalDate.parse("2020-04-30"), Amount.of("GBP", "20")),
            new DatedAmount(LocalDate.parse("2020-10-30"), Amount.of("GBP", "5")));
  }

  @Test
  void refusesAContractThatGivesNoDates() {
    assertThatThrownBy(
            () -> ContractIncome.DEFAULT.payments(contract(Optional.empty()), claims("2020-02-01")))
        .hasMessage("schedule must be stated, so that payments have dates, but was left out");
  }
}
