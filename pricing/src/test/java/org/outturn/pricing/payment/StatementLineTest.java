package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.claim;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;
import static org.outturn.pricing.fixtures.StatementRendering.lines;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.contract.Rule;
import org.outturn.core.ratecard.Price;
import org.outturn.pricing.payment.statement.StatementLine;

/** One row of a statement: a claim, or what was taken off it. */
class StatementLineTest {
  private static List<StatementLine> lines(String price) {
    return price(
            contract(outcome("entry"), price),
            claim("c1", "p1", "entry", "2020-02-01"),
            claim("c2", "p1", "entry", "2020-02-02"))
        .lines();
  }

  @Test
  void equalsByWhatItSays() {
    new EqualsTester()
        .addEqualityGroup(lines("600").get(0), lines("600.00").get(0))
        .addEqualityGroup(lines("600").get(1), lines("600").get(1))
        .addEqualityGroup(lines("600").get(2), lines("600").get(2))
        .addEqualityGroup(lines("700").get(0))
        .addEqualityGroup(lines("700").get(2))
        .testEquals();
  }

  @Test
  void aClaimHasItsGrossValue() {
    StatementLine claim = lines("600").get(1);
    assertThat(claim.isAdjustment()).isFalse();
    assertThat(claim.claim()).isEqualTo("c2");
    assertThat(claim.outcome()).isEqualTo("entry");
    assertThat(claim.quantity()).isEqualTo(BigFraction.ONE);
    assertThat(claim.price()).contains(pounds("600"));
    assertThat(claim.gross()).isEqualTo(pounds("600"));
    assertThat(claim.net()).isEqualTo(pounds("600"));
    assertThat(claim.rule()).isEmpty();
    assertThat(claim.because()).isEmpty();
    assertThat(claim).hasToString("c2 entry GBP 600.00");
  }

  @Test
  void anAdjustmentSaysWhy() {
    StatementLine repeat = lines("600").get(2);
    assertThat(repeat.isAdjustment()).isTrue();
    assertThat(repeat.claim()).isEqualTo("c2");
    assertThat(repeat.quantity()).isEqualTo(BigFraction.of(-1));
    assertThat(repeat.price()).isEmpty();
    assertThat(repeat.gross()).isEqualTo(pounds("0"));
    assertThat(repeat.net()).isEqualTo(pounds("-600"));
    assertThat(repeat.rule()).contains(Rule.ONCE_EACH);
    assertThat(repeat.because())
        .contains("REPEAT: this participant counts for this outcome once and already has");
    assertThat(repeat).hasToString("c2 entry GBP -600.00 once-each");
  }

  /** 1000 for three is 333.333333 on average; nothing has no price. */
  @Test
  void showsAnAveragePriceOfSixDecimals() {
    OutcomesContract contract =
        contract(outcome("entry"), Price.lumpSum(BigDecimal.ONE, pounds("1000")));
    assertThat(price(contract, tally("entry", "3", "2020-02-01")).lines().get(0).price())
        .contains(pounds("333.333333"));
    assertThat(price(contract, tally("entry", "0", "2020-02-01")).lines().get(0).price()).isEmpty();
  }
}
