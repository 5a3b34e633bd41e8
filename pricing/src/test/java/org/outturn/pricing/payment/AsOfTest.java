package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.day;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.Evidence;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Price;
import org.outturn.pricing.fixtures.Given;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule as-of: what is verified later is not seen. */
class AsOfTest {
  private static final OutcomesContract CONTRACT = contract(outcome("entry"), "600");
  private static final Evidence EVIDENCE =
      Evidence.ofClaims(
          List.of(
              claim("c1", "p1", "entry", "2020-02-01"),
              claim("c2", "p2", "entry", "2020-02-01").withVerified(day("2020-04-01"))));

  private static PaymentStatement asOf(String date) {
    return OutcomePricer.DEFAULT.price(CONTRACT, EVIDENCE, day(date));
  }

  @Test
  void seesWhatIsVerifiedByThatDay() {
    assertThat(asOf("2020-01-31").claims()).isZero();
    assertThat(asOf("2020-03-31").net()).isEqualTo(pounds("600"));
    assertThat(asOf("2020-04-01").net()).isEqualTo(pounds("1200"));
  }

  @Test
  void isTheLatestDateInTheEvidenceUnlessStated() {
    assertThat(OutcomePricer.DEFAULT.price(CONTRACT, EVIDENCE).asOf()).isEqualTo(day("2020-04-01"));
    assertThat(OutcomePricer.DEFAULT.price(CONTRACT, Evidence.NONE).asOf()).isEqualTo(Given.START);
  }

  @Test
  void standsInTheTextOfAStatement() {
    assertThat(asOf("2020-03-31").toString())
        .isEqualTo(CONTRACT.id() + " as of 2020-03-31: gross GBP 600.00, net GBP 600.00");
  }

  /** Two counted outcomes reach the first band, three the second, which prices all of them. */
  @Test
  void pricesBandsByWhatIsSeen() {
    OutcomesContract banded =
        contract(
            outcome("entry"),
            Price.banded(List.of(Band.upTo(1, pounds("500")), Band.beyond(pounds("450")))));
    assertThat(OutcomePricer.DEFAULT.price(banded, EVIDENCE, day("2020-03-31")).net())
        .isEqualTo(pounds("500"));
    assertThat(OutcomePricer.DEFAULT.price(banded, EVIDENCE).net()).isEqualTo(pounds("900"));
  }
}
