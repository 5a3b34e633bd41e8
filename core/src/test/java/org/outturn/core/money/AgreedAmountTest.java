package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedAmountTest {
  @ParameterizedTest
  @CsvSource({"GBP, 0", "GBP, 19000.00", "JPY, 5", "KWD, 0.125"})
  void whatCanBePaidIsAgreed(String currency, String value) {
    Amount amount = Amount.of(currency, value);

    assertThat(AgreedAmount.payable(amount, "budget")).isSameAs(amount);
  }

  @ParameterizedTest
  @CsvSource({"GBP, -0.01, GBP -0.01", "GBP, 0.125, GBP 0.125", "JPY, 0.5, JPY 0.5"})
  void whatNobodyCanPayIsRefused(String currency, String value, String shown) {
    assertThatThrownBy(() -> AgreedAmount.payable(Amount.of(currency, value), "budget"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("budget must be >= 0 and whole minor units but was " + shown);
  }

  @Test
  void aPriceMayBeFinerThanAMinorUnit() {
    Amount price = Amount.of("GBP", "0.1234560");

    assertThat(AgreedAmount.price(price, "amount")).isSameAs(price);
    assertThatThrownBy(() -> AgreedAmount.price(Amount.of("GBP", "0.1234567"), "amount"))
        .hasMessage("amount must have at most 6 decimals but was GBP 0.1234567");
    assertThatThrownBy(() -> AgreedAmount.price(Amount.of("GBP", "-1"), "amount"))
        .hasMessage("amount must be >= 0 but was GBP -1.00");
  }
}
