package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.payment.MeasuredTerms.measured;
import static org.outturn.pricing.payment.MeasuredTerms.measurement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.Tariff;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule two-sided: a tariff may earn below zero, and the provider pays back. */
class TwoSidedTest {
  private static final OutcomesContract CONTRACT =
      contract(
          List.of(measured("beds")),
          Tariff.builder().outcome("beds").price(Price.unit(pounds("100"))).twoSided(true).build());

  private static PaymentStatement quarters(OutcomesContract contract, String... values) {
    String[] dates = {"2020-03-31", "2020-06-30", "2020-09-30"};
    var evidence = Evidence.builder();
    for (int i = 0; i < values.length; i++) {
      evidence.add(measurement("beds", dates[i], values[i]));
    }
    return OutcomePricer.DEFAULT.price(contract, evidence.build());
  }

  private static List<String> paid(PaymentStatement statement) {
    return statement.payers().stream().map(StatementRendering::payer).toList();
  }

  @Test
  void whatFallsBelowZeroIsPaidBack() {
    assertThat(quarters(CONTRACT, "10", "-4").net()).isEqualTo(pounds("600"));
    assertThat(quarters(CONTRACT, "-4").net()).isEqualTo(pounds("-400"));
  }

  /** The city was drawn on last, for 400 of 1,000, and gets it back first; the fund the rest. */
  @Test
  void thePayerDrawnOnLastIsPaidBackFirst() {
    OutcomesContract inOrder =
        CONTRACT.withPayers(
            Payers.inOrder(
                OutcomePayer.sole("fund").withCommitment(pounds("600")),
                OutcomePayer.sole("city")));
    assertThat(paid(quarters(inOrder, "10"))).containsExactly("fund GBP 600.00", "city GBP 400.00");
    assertThat(paid(quarters(inOrder, "10", "-5")))
        .containsExactly("fund GBP 500.00", "city GBP 0.00");
  }

  /** What the fund gets back it can spend again. */
  @Test
  void whatACommitmentGetsBackCanBeSpentAgain() {
    OutcomesContract inOrder =
        CONTRACT.withPayers(
            Payers.inOrder(OutcomePayer.sole("fund").withCommitment(pounds("600"))));
    PaymentStatement statement = quarters(inOrder, "6", "-2", "3");
    assertThat(paid(statement)).containsExactly("fund GBP 600.00");
    assertThat(statement.unfunded()).isEqualTo(pounds("100"));
  }
}
