package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs with a hostile {@code javamoney.properties} on the class path (rule no-clock). */
class MonetaryAmountsTest {
  @Test
  void settingsOnTheClassPathAreHostile() {
    assertThat(Money.of(new BigDecimal("19000.125"), "GBP"))
        .as("three digits, by the settings")
        .isEqualTo(Money.of(19_000, "GBP"));
    assertThat(Money.of(new BigDecimal("1.115"), "GBP").getContext().getPrecision()).isEqualTo(3);
    assertThat(Monetary.getDefaultAmountType()).isEqualTo(FastMoney.class);
  }

  @ParameterizedTest
  @CsvSource({
    "GBP,19000.125",
    "GBP,999999999999999.999999999999999999",
    "GBP,-0.000000000000000001",
    "JPY,123456789012345",
    "KWD,1.2345",
    "GBP,0"
  })
  void isExactWhateverTheSettings(String currency, String value) {
    MonetaryAmount amount = Amount.of(currency, value).toMonetaryAmount();

    assertThat(amount.getNumber().numberValueExact(BigDecimal.class)).isEqualByComparingTo(value);
    assertThat(amount.getCurrency().getCurrencyCode()).isEqualTo(currency);
  }

  @Test
  void carriesItsOwnContext() {
    MonetaryAmount third = Amount.of("GBP", "1").toMonetaryAmount().divide(3);

    assertThat(third.getContext().getPrecision()).isEqualTo(64);
    assertThat(third.getContext().get(RoundingMode.class)).isEqualTo(RoundingMode.HALF_UP);
    assertThat(third.getNumber().numberValue(BigDecimal.class))
        .isBetween(new BigDecimal("0.333333333333333333"), new BigDecimal("0.333333333333333334"));
  }

  @Test
  void readsEveryImplementation() {
    Amount expected = Amount.of("GBP", "12.5");

    assertThat(Amount.of(FastMoney.of(new BigDecimal("12.50"), "GBP"))).isEqualTo(expected);
    assertThat(Amount.of(Money.of(new BigDecimal("12.5"), "GBP"))).isEqualTo(expected);
  }

  @Test
  void refusesACurrencyThatIsNotCounted() {
    Money gold = Money.of(1, "XAU");

    assertThatThrownBy(() -> Amount.of(gold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a currency with a minor unit but found 'XAU'");
  }
}
