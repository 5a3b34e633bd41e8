package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.evidence.OutcomeClaim;
import org.outturn.core.limit.Coverage;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.limit.SharedLimit;
import org.outturn.core.money.Share;
import org.outturn.core.outcome.Deadweight;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule exact-money: rounded once, after deadweight, by the contract's mode. */
class ExactMoneyTest {
  private static OutcomesContract half(String amount) {
    return contract(outcome("entry").withDeadweight(Deadweight.onPrice(Share.percent(50))), amount);
  }

  private static final OutcomeClaim CLAIM = claim("c1", "p1", "entry", "2020-02-01");

  /** 0.105 shows as 0.11; half of it is 0.0525, so 0.05, and not half of 0.11, which is 0.06. */
  @Test
  void roundsGrossOnlyForShow() {
    assertThat(lines(price(half("0.105"), CLAIM)))
        .containsExactly(
            "c1 entry 1 x GBP 0.105 = GBP 0.11",
            "c1 entry 0: GBP -0.06 deadweight-on-price, DEADWEIGHT: 0.5 of the price would have"
                + " been earned anyway");
  }

  /** Half of 10.01 is 5.005. */
  @Test
  void roundsByTheContractsMode() {
    assertThat(price(half("10.01"), CLAIM).net()).isEqualTo(pounds("5.01"));
    assertThat(price(half("10.01").withRoundingMode(RoundingMode.HALF_EVEN), CLAIM).net())
        .isEqualTo(pounds("5.00"));
    assertThat(price(half("10.01").withRoundingMode(RoundingMode.DOWN), CLAIM).net())
        .isEqualTo(pounds("5.00"));
  }

  /** Three lines of 0.004 show as 0.00 each; the gross of the statement sums the lines. */
  @Test
  void sumsTheLinesAsShown() {
    OutcomesContract contract = contract(outcome("entry").withClaimsPerParticipant(0), "0.004");
    PaymentStatement statement =
        price(contract, CLAIM, CLAIM.withClaim("c2"), CLAIM.withClaim("c3"));
    assertThat(statement.gross()).isEqualTo(pounds("0"));
    assertThat(price(contract, tally("entry", "3", "2020-02-01")).gross())
        .isEqualTo(pounds("0.01"));
  }

  /** 3 x 3.335 is 10.005, so 10.01, a third of which is 3.336…; rounded down 10.00, then 3.333…. */
  @Test
  void roundsAPartTakenByQuantityOnceMore() {
    OutcomesContract contract =
        contract(outcome("entry"), "3.335")
            .withLimits(
                new SharedLimit("most", Coverage.ALL, false, LimitTerms.of(MostOutcomes.of(1))));
    assertThat(price(contract, tally("entry", "3", "2020-02-01")).net()).isEqualTo(pounds("3.34"));
    assertThat(
            price(contract.withRoundingMode(RoundingMode.DOWN), tally("entry", "3", "2020-02-01"))
                .net())
        .isEqualTo(pounds("3.33"));
  }
}
