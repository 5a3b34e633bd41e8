package org.outturn.core.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;

/** A fund's own terms; all figures are this test's own. */
class OutcomesFundTest {
  private static final OutcomesFund FUND =
      OutcomesFund.builder()
          .id("top-up")
          .currency("GBP")
          .party("fund")
          .limit(Amount.of("GBP", "1000"))
          .build();

  @Test
  void isAValueWithoutAName() {
    assertThat(FUND.name()).isEmpty();
    assertThat(FUND).isEqualTo(FUND.withName("Top-up fund").withName(""));
    assertThat(FUND.withLimit(Amount.of("GBP", "0")).limit().signum()).isZero();
  }

  @Test
  void refusesALimitThatCannotBePaid() {
    assertThatThrownBy(() -> FUND.withLimit(Amount.of("GBP", "-0.01")))
        .hasMessage("limit must be >= 0 and whole minor units but was GBP -0.01");
    assertThatThrownBy(() -> FUND.withLimit(Amount.of("GBP", "0.001")))
        .hasMessage("limit must be >= 0 and whole minor units but was GBP 0.001");
    assertThatThrownBy(() -> FUND.withLimit(Amount.of("EUR", "5")))
        .hasMessage("limit must be in GBP, the currency of the fund, but was EUR 5.00");
  }

  @Test
  void refusesBlankIds() {
    assertThatThrownBy(() -> FUND.withId("")).hasMessage("id must not be blank");
    assertThatThrownBy(() -> FUND.withParty(" ")).hasMessage("party must not be blank");
  }
}
