package org.outturn.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.examples.jshell.Modelling.claim;
import static org.outturn.examples.jshell.Modelling.contract;
import static org.outturn.examples.jshell.Modelling.difference;
import static org.outturn.examples.jshell.Modelling.eur;
import static org.outturn.examples.jshell.Modelling.gbp;
import static org.outturn.examples.jshell.Modelling.price;
import static org.outturn.examples.jshell.Modelling.rateCard;

import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** What changed from one statement to another. */
class PaymentDifferenceReportTest {

  @Test
  void outcomeOfOneStatementAloneIsNothingInTheOther() {
    PaymentStatement before = statement("employed", gbp(1000));
    PaymentStatement after = statement("housed", gbp(600));

    assertThat(difference(before, after).print())
        .isEqualTo(
            """
            What changed, amounts in GBP
             outcome   paid before  paid after  net before  net after  difference
            ----------------------------------------------------------------------------
             employed            1           0    1,000.00       0.00   -1,000.00
             housed              0           1        0.00     600.00     +600.00
             net                                  1,000.00     600.00     -400.00
            """);
  }

  @Test
  void currenciesThatDifferAreRefused() {
    PaymentStatement pounds = statement("housed", gbp(600));
    PaymentStatement euros = statement("housed", eur(600));

    assertThatThrownBy(() -> difference(pounds, euros))
        .hasMessage("currency must be GBP in both statements but was EUR");
  }

  private static PaymentStatement statement(String outcome, Amount amount) {
    return price(
        contract(rateCard("2020-04-01").pay(outcome, amount)), claim("P1", outcome, "2020-05-04"));
  }
}
