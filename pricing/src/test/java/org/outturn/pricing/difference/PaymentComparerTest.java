package org.outturn.pricing.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.outturn.pricing.difference.AgreedContract.agreed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.money.Amount;
import org.outturn.core.time.DateRange;
import org.outturn.pricing.payment.OutcomePricer;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * What changed from one statement to another; figures are worked out by hand. Of a unit left over
 * between shares of 2/3 and 1/3 the council, listed first, gets the one (rule payer-split).
 */
class PaymentComparerTest {
  /** Two people housed, one in the first quarter and one in the second, who found a job there. */
  private static final Evidence EVIDENCE =
      Evidence.ofClaims(
          List.of(
              OutcomeClaim.of("C1", "P1", "housed", day("2020-02-01")),
              OutcomeClaim.of("C2", "P2", "housed", day("2020-05-01")),
              OutcomeClaim.of("C3", "P2", "job", day("2020-06-01"))));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static PaymentStatement statement(OutcomesContract contract) {
    return OutcomePricer.DEFAULT.price(contract, EVIDENCE, day("2020-06-30"));
  }

  private static PaymentDifference difference(String found, String replacement) {
    return PaymentComparer.DEFAULT.compare(
        statement(agreed()), statement(AgreedContract.with(found, replacement)));
  }

  private static AmountChange change(String before, String after) {
    return new AmountChange(Amount.of("GBP", before), Amount.of("GBP", after));
  }

  @Test
  void everyFigureHasItsBeforeAndAfter() {
    PaymentDifference difference = difference("\"amount\": 600}", "\"amount\": 1000}");

    assertThat(difference.gross()).isEqualTo(change("3200", "4000"));
    assertThat(difference.adjustments())
        .containsExactly(
            new AdjustmentChange(
                Rule.DEADWEIGHT_ON_PRICE, Optional.of("housed"), change("-300", "-500")));
    assertThat(difference.net()).isEqualTo(change("2900", "3500"));
    assertThat(difference.net().difference()).isEqualTo(Amount.of("GBP", "600"));
    assertThat(difference.fees()).isEqualTo(change("0", "0"));
    assertThat(difference.payers())
        .containsExactly(
            new PayerChange("council", change("1933.34", "2333.34")),
            new PayerChange("fund", change("966.66", "1166.66")));
    assertThat(difference.outcomes())
        .containsExactly(
            new OutcomeChange(
                "housed",
                BigFraction.of(2),
                BigFraction.of(2),
                change("1200", "2000"),
                change("900", "1500")),
            new OutcomeChange(
                "job",
                BigFraction.ONE,
                BigFraction.ONE,
                change("2000", "2000"),
                change("2000", "2000")));
    assertThat(difference.periods())
        .extracting(PeriodChange::period, PeriodChange::net)
        .containsExactly(
            tuple(DateRange.of(day("2020-01-01"), day("2020-04-01")), change("450", "750")),
            tuple(DateRange.of(day("2020-04-01"), day("2020-07-01")), change("2450", "2750")));
    assertThat(difference.periods().get(0).payers())
        .containsExactly(
            new PayerChange("council", change("300", "500")),
            new PayerChange("fund", change("150", "250")));
  }

  @Test
  void periodsOfOtherDaysAreOtherPeriods() {
    PaymentDifference difference = difference("QUARTERLY", "HALF_YEARLY");

    assertThat(difference.periods())
        .extracting(each -> each.period().toString(), PeriodChange::net)
        .containsExactly(
            tuple("2020-01-01 to 2020-03-31", change("450", "0")),
            tuple("2020-01-01 to 2020-06-30", change("0", "2900")),
            tuple("2020-04-01 to 2020-06-30", change("2450", "0")));
    assertThat(difference.net().difference().signum()).isZero();
  }

  @Test
  void whoPaysInOneStatementAlonePaysNothingInTheOther() {
    PaymentDifference difference =
        difference(
            "{\"party\": \"council\", \"share\": \"2/3\"}, {\"party\": \"fund\", \"share\": \"1/3\"}",
            "{\"party\": \"council\"}");

    assertThat(difference.payers())
        .containsExactly(
            new PayerChange("council", change("1933.34", "2900")),
            new PayerChange("fund", change("966.66", "0")));
  }

  @Test
  void currenciesThatDifferAreRefused() {
    assertThatThrownBy(() -> difference("GBP", "EUR"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("currency must be GBP in both statements but was EUR");
  }
}
