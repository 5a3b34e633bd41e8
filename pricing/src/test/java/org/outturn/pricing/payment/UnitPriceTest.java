package org.outturn.pricing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.pricing.fixtures.Given.contract;
import static org.outturn.pricing.fixtures.Given.outcome;
import static org.outturn.pricing.fixtures.Given.pounds;
import static org.outturn.pricing.fixtures.Given.price;
import static org.outturn.pricing.fixtures.Given.tally;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.limit.Limit;
import org.outturn.core.limit.LimitTerms;
import org.outturn.core.limit.MostOutcomes;
import org.outturn.core.money.Amount;
import org.outturn.core.outcome.Baseline;
import org.outturn.core.outcome.Deadweight;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;
import org.outturn.pricing.fixtures.StatementRendering;
import org.outturn.pricing.payment.statement.PaymentStatement;

/** Rule unit-price: a tally of 40 is worth what 40 claims are. */
class UnitPriceTest {
  private static final Price TWO_TIERS =
      Price.graduated(List.of(Tier.upTo(30, pounds("2000")), Tier.beyond(pounds("4000"))));

  private static final Price AFTER_THIRTY =
      Price.threshold(new BigDecimal("30"), pounds("1000"), ThresholdPrice.Pays.EXCESS);

  private static Limit most(long outcomes) {
    return Limit.ofContract("most", LimitTerms.outcomes(outcomes));
  }

  private static PaymentStatement fortyOf(OutcomesContract contract) {
    return price(contract, tally("entry", "40", "2020-02-01"));
  }

  private static List<String> headroom(PaymentStatement statement) {
    return statement.limits().stream().map(StatementRendering::headroom).toList();
  }

  /** The first 30 stay, at 2,000 each; the ten at 4,000 go. */
  @Test
  void aLimitLeavesTheLastUnitsUnpaid() {
    PaymentStatement statement =
        fortyOf(contract(outcome("entry"), TWO_TIERS).withLimits(most(30)));
    assertThat(statement.gross()).isEqualTo(pounds("100000"));
    assertThat(statement.net()).isEqualTo(pounds("60000"));
  }

  /** The first 20 go; ten at 2,000 and ten at 4,000 stay. */
  @Test
  void aBaselineLeavesTheFirstUnitsUnpaid() {
    assertThat(
            fortyOf(
                    contract(
                        outcome("entry")
                            .withDeadweight(
                                Deadweight.onCount(Baseline.ofCount(new BigDecimal("20")))),
                        TWO_TIERS))
                .net())
        .isEqualTo(pounds("60000"));
  }

  /** 30 are priced at nothing; the ten beyond them use ten of 35. */
  @Test
  void aUnitPricedAtNothingUsesNoQuantity() {
    PaymentStatement statement =
        fortyOf(contract(outcome("entry"), AFTER_THIRTY).withLimits(most(35)));
    assertThat(statement.net()).isEqualTo(pounds("10000"));
    assertThat(headroom(statement)).containsExactly("most used 10 left 25");
  }

  /** 61,000 pay 30 x 2,000 and a quarter of the 31st, which counts whole; nine use nothing. */
  @Test
  void aUnitCutInPartCountsWhole() {
    PaymentStatement statement =
        fortyOf(
            contract(outcome("entry"), TWO_TIERS)
                .withLimits(Limit.ofOutcome("entries", "entry", pounds("61000")), most(35)));
    assertThat(statement.net()).isEqualTo(pounds("61000"));
    assertThat(headroom(statement))
        .containsExactly("entries used GBP 61,000.00 left GBP 0.00", "most used 31 left 4");
  }

  /**
   * 3.25 units at 0.10 are 0.325, rounded to 0.33, which lies on them at 10.15 pence each: the
   * first 2.44 of what 0.32 pays are 24.8 pence.
   */
  @Test
  void whatALimitOfBothKeepsByQuantityIsRoundedBeforeItsMoneyIsCut() {
    LimitTerms both = LimitTerms.of(pounds("0.32")).withQuantity(outcomes("3.25"));
    PaymentStatement statement =
        price(
            contract(outcome("entry"), "0.10")
                .withLimits(
                    Limit.ofOutcome("entries", "entry", both),
                    Limit.ofContract("most", LimitTerms.of(outcomes("2.44")))),
            tally("entry", "4", "2020-02-01"));
    assertThat(statement.net()).isEqualTo(pounds("0.25"));
  }

  private static MostOutcomes outcomes(String number) {
    return new MostOutcomes(Optional.of(new BigDecimal(number)), Optional.empty());
  }

  /** Money times quantity is beyond a {@code long}: 2,000,000 whole units and half of another. */
  @Test
  void aVeryLargeTallyIsCutInsideAUnit() {
    PaymentStatement statement =
        price(
            contract(outcome("entry"), Price.unit(pounds("1000000")))
                .withLimits(
                    Limit.ofOutcome("entries", "entry", pounds("2000000500000")), most(3_000_000)),
            tally("entry", "3000000", "2020-02-01"));
    assertThat(statement.net()).isEqualTo(pounds("2000000500000"));
    assertThat(headroom(statement))
        .containsExactly(
            "entries used GBP 2,000,000,500,000.00 left GBP 0.00", "most used 2000001 left 999999");
  }

  /** 5,000 inside the first tier pay two units and half of the third; 27 are cut to nothing. */
  @Test
  void aLimitInsideATierCutsUnitsAsAnyCutDoes() {
    Amount inside = pounds("5000");
    PaymentStatement statement =
        fortyOf(
            contract(
                    outcome("entry"),
                    Price.graduated(
                        List.of(
                            new Tier(
                                Optional.of(new BigDecimal("30")),
                                pounds("2000"),
                                Optional.of(inside)),
                            Tier.beyond(pounds("4000")))))
                .withLimits(most(35)));
    assertThat(statement.net()).isEqualTo(pounds("45000"));
    assertThat(headroom(statement)).containsExactly("most used 13 left 22");
  }

  /** It is the price of the 25th unit: a limit of 25 keeps it, a limit of 24 cuts nothing else. */
  @Test
  void aLumpSumIsThePriceOfTheUnitThatReachesIt() {
    OutcomesContract lumpSum =
        contract(outcome("entry"), Price.lumpSum(new BigDecimal("25"), pounds("40000")));
    PaymentStatement statement = fortyOf(lumpSum.withLimits(most(1)));
    assertThat(statement.net()).isEqualTo(pounds("40000"));
    assertThat(headroom(statement)).containsExactly("most used 1 left 0");
    assertThat(
            fortyOf(
                    lumpSum.withOutcomes(
                        outcome("entry")
                            .withDeadweight(
                                Deadweight.onCount(Baseline.ofCount(new BigDecimal("25"))))))
                .net())
        .isEqualTo(pounds("0"));
  }
}
