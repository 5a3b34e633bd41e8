package org.outturn.pricing.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.comparison.DeliveredWork;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.comparison.RecordedPayment;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Term;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Limit;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.outcome.Outcome;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.Tariff;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** What a statement says was delivered; all figures are this test's own. */
class StatementDeliveryTest {
  private static final LocalDate START = LocalDate.parse("2020-01-01");

  /** Three people housed and one again, one of them in work, 1000.00 at most. */
  private static OutcomesContract contract(Deadweight ofHomes) {
    return OutcomesContract.builder()
        .id("housing")
        .currency("GBP")
        .term(Term.of(START, START.plusYears(1)))
        .addOutcomes(
            Outcome.builder().id("housed").deadweight(ofHomes).build(),
            Outcome.builder().id("job").deadweight(Deadweight.onPrice(Share.percent(40))).build())
        .rateCard(
            RateCard.of(
                START,
                Tariff.of("housed", Price.unit(Examples.pounds("600"))),
                Tariff.of("job", Price.unit(Examples.pounds("500")))))
        .addLimit(Limit.ofContract("contract", Examples.pounds("1000")))
        .payers(Payers.byShares(OutcomePayer.sole("council")))
        .build();
  }

  private static PaymentStatement statement(OutcomesContract contract) {
    return OutcomePricer.DEFAULT.price(
        contract,
        Evidence.ofClaims(
            List.of(
                OutcomeClaim.of("C1", "P1", "housed", START.plusDays(1)),
                OutcomeClaim.of("C2", "P2", "housed", START.plusDays(2)),
                OutcomeClaim.of("C3", "P3", "housed", START.plusDays(3)),
                OutcomeClaim.of("C4", "P3", "housed", START.plusDays(4)),
                OutcomeClaim.of("C5", "P1", "job", START.plusDays(5)))));
  }

  @Test
  void countsWhatALimitLeavesUnpaidButNotWhatARuleRefuses() {
    OutcomesContract contract = contract(Deadweight.PRICED_IN);
    PaymentStatement statement = statement(contract);

    assertThat(statement.net()).isEqualTo(Examples.pounds("1000"));
    assertThat(StatementDelivery.of(contract, statement, "housed"))
        .isEqualTo(DeliveredWork.ofOutcomes(3));
    assertThat(StatementDelivery.of(contract, statement).outcomes()).isEqualTo(BigFraction.of(4));
  }

  @Test
  void takesDeadweightFromARateAndFromABaseline() {
    OutcomesContract pricedIn = contract(Deadweight.PRICED_IN);
    assertThat(StatementDelivery.of(pricedIn, statement(pricedIn), "job"))
        .isEqualTo(DeliveredWork.ofOutcomes(1).withDeadweight(Share.percent(40)));
    OutcomesContract baseline =
        contract(Deadweight.onCount(Baseline.ofCount(new BigDecimal("1.5"))));
    PaymentStatement withBaseline = statement(baseline);
    assertThat(StatementDelivery.of(baseline, withBaseline, "housed"))
        .isEqualTo(DeliveredWork.ofOutcomes(3).withDeadweight(Share.percent(50)));
    // 1.5 of 3 homes and 0.4 of one job.
    assertThat(StatementDelivery.of(baseline, withBaseline).netOutcomes())
        .isEqualTo(BigFraction.of(21, 10));
  }

  @Test
  void theSideIsPaidTheStatementsNet() {
    assertThat(
            StatementPayment.of(MechanismKind.OUTCOMES, statement(contract(Deadweight.PRICED_IN))))
        .isEqualTo(new RecordedPayment(MechanismKind.OUTCOMES, Examples.pounds("1000")));
  }

  @Test
  void refusesAnOutcomeThatTheContractDoesNotHave() {
    OutcomesContract contract = contract(Deadweight.PRICED_IN);
    PaymentStatement statement = statement(contract);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatementDelivery.of(contract, statement, "jobs"))
        .withMessage("outcome must be one of the contract housing but was 'jobs'");
  }
}
