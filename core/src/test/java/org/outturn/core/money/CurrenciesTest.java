package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {
  @ParameterizedTest
  @CsvSource({"GBP,2", "JPY,0", "KWD,3"})
  void knowsHowManyDecimalsACurrencyHas(String code, int decimals) {
    assertThat(Currencies.minorDigits(Currencies.of(code))).isEqualTo(decimals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gbp", "", "GB", "ABC", "£"})
  void refusesOtherCodes(String code) {
    assertThatThrownBy(() -> Currencies.of(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected an ISO 4217 currency code such as GBP but found '" + code + "'");
  }

  @Test
  void refusesGold() {
    assertThatThrownBy(() -> Currencies.of("XAU"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a currency with a minor unit but found 'XAU'");
  }
}
