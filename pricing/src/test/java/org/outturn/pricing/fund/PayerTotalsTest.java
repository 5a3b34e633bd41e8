package org.outturn.pricing.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.outturn.pricing.fund.Settled.gbp;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.outturn.core.contract.OutcomesContract;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.party.OutcomePayer;
import org.outturn.core.party.Payers;
import org.outturn.pricing.payment.statement.PayerPayment;

/** Who pays how much of a portfolio; all figures are this test's own. */
class PayerTotalsTest {
  private static OutcomesContract committed(String id, OutcomePayer... payers) {
    return Settled.contract(id).withPayers(Payers.byShares(payers));
  }

  private static OutcomePayer payer(String party, long percent) {
    return OutcomePayer.sole(party).withShare(Share.percent(percent));
  }

  @Test
  void sumsTheCommitmentsThatAreStated() {
    PayerTotals totals =
        PayerTotals.committed(
            List.of(
                committed(
                    "a",
                    payer("fund", 30).withCommitment(gbp("300")),
                    payer("york", 70).withCommitment(gbp("700"))),
                committed("b", payer("fund", 50).withCommitment(gbp("100")), payer("hull", 50))));

    assertThat(totals.payers())
        .containsExactly(
            new PayerPayment("fund", gbp("400")), new PayerPayment("york", gbp("700")));
    assertThat(totals.total()).isEqualTo(gbp("1100"));
    assertThat(totals.share("fund")).hasValue(BigFraction.of(4, 11));
    assertThat(totals.of("hull")).isEqualTo(gbp("0"));
  }

  @Test
  void leavesOtherPayersWhatTheyPayWhereAFundFallsShort() {
    PayerTotals invoiced =
        PayerTotals.invoiced(
            List.of(
                Settled.contract("a", Map.of("2020-03-31", "60", "2020-06-30", "40")),
                Settled.contract("b", Map.of("2020-03-31", "100"))));
    PayerTotals paid = invoiced.with("fund", gbp("50"));

    assertThat(invoiced.share("fund")).hasValue(BigFraction.of(1, 2));
    assertThat(paid.of("city")).isEqualTo(gbp("200"));
    assertThat(paid.of("fund")).isEqualTo(gbp("50"));
    assertThat(paid.share("fund")).hasValue(BigFraction.of(1, 5));
  }

  @Test
  void hasNoSharesOfNothing() {
    PayerTotals nothing = PayerTotals.invoiced(List.of(Settled.contract("a", Map.of())));

    assertThat(nothing.payers()).isEmpty();
    assertThat(nothing.share("fund")).isEmpty();
  }

  @Test
  void refusesNoContractsAndSeveralCurrencies() {
    assertThatThrownBy(() -> PayerTotals.committed(List.of()))
        .hasMessage("contracts must be at least one but was 0");
    assertThatThrownBy(
            () ->
                new PayerTotals(
                        gbp("0").currency(),
                        ImmutableList.of(new PayerPayment("a", Amount.of("EUR", "1"))))
                    .total())
        .hasMessage("amounts must have one currency but were GBP 0.00 and EUR 1.00");
  }
}
