package org.outturn.pricing.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;

/** Flows in date order, whatever order they came in; all figures are this test's own. */
class CashFlowsTest {
  private static final CashFlow OUT = CashFlow.of("2020-01-01", "GBP", "-100");
  private static final CashFlow FEE = CashFlow.of("2020-01-01", "GBP", "-1.50");
  private static final CashFlow IN = CashFlow.of("2023-01-01", "GBP", "115");

  @Test
  void standInDateOrderAndStayApartWithinADay() {
    CashFlows flows = CashFlows.of(IN, FEE, OUT);

    assertThat(flows.flows()).containsExactly(OUT, FEE, IN);
    assertThat(flows.first()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(flows.last()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(flows)
        .hasToString("[2020-01-01 GBP -100.00, 2020-01-01 GBP -1.50, 2023-01-01 GBP 115.00]");
  }

  @Test
  void sumUpExactly() {
    CashFlows flows = CashFlows.of(OUT, FEE, IN);

    assertThat(flows.totalIn()).isEqualTo(Amount.of("GBP", "115"));
    assertThat(flows.totalOut()).isEqualTo(Amount.of("GBP", "101.50"));
    assertThat(flows.total()).isEqualTo(Amount.of("GBP", "13.50"));
    assertThat(CashFlows.of(OUT).totalIn()).isEqualTo(Amount.of("GBP", "0"));
    assertThat(CashFlows.of(IN).totalOut()).isEqualTo(Amount.of("GBP", "0"));
  }

  @Test
  void mayBeTurnedAndJoined() {
    assertThat(CashFlows.of(OUT).negated())
        .isEqualTo(CashFlows.of(CashFlow.of("2020-01-01", "GBP", "100")));
    assertThat(CashFlows.of(IN).plus(CashFlows.of(OUT)).plus(FEE))
        .isEqualTo(CashFlows.of(OUT, FEE, IN));
  }

  @Test
  void endWithAFlowOfZero() {
    assertThat(CashFlows.of(OUT).endedOn(LocalDate.of(2023, 1, 1)))
        .isEqualTo(CashFlows.of(OUT, CashFlow.of("2023-01-01", "GBP", "0")));
    assertThatThrownBy(() -> CashFlows.of(OUT, IN).endedOn(LocalDate.of(2022, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end must not be before the last flow on 2023-01-01 but was 2022-01-01");
  }

  @Test
  void areEqualInAnyOrder() {
    new EqualsTester()
        .addEqualityGroup(CashFlows.of(OUT, FEE, IN), CashFlows.of(List.of(FEE, IN, OUT)))
        .addEqualityGroup(CashFlows.of(CashFlow.of("2020-01-01", "GBP", "-101.50"), IN))
        .addEqualityGroup(CashFlows.of(OUT))
        .testEquals();
  }

  @Test
  void refuseNothingAndTwoCurrencies() {
    assertThatThrownBy(() -> CashFlows.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cash flows must be at least one but was 0");
    assertThatThrownBy(() -> CashFlow.of("1/1/2023", "GBP", "115"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "found text of the form 9/9/9999, a local form of a date; expected an ISO date such as"
                + " 2020-04-01");
    assertThatThrownBy(() -> CashFlows.of(OUT, CashFlow.of("2023-01-01", "EUR", "115")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cash flows must have one currency but were in GBP and EUR");
  }
}
