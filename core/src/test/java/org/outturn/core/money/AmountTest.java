package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {
  @Test
  void isEqualHoweverManyZerosAreWritten() {
    new EqualsTester()
        .addEqualityGroup(
            Amount.of("GBP", "5"),
            Amount.of("GBP", "5.0"),
            Amount.of("GBP", "5.00"),
            Amount.of("GBP", "5.0000"),
            Amount.of("GBP", "0.5E+1"),
            Amount.ofMinor(Currencies.of("GBP"), 500))
        .addEqualityGroup(
            Amount.of("GBP", "0"), Amount.of("GBP", "-0.00"), Amount.of("GBP", "0E+9"))
        .addEqualityGroup(Amount.of("GBP", "-5"), Amount.of("GBP", "5").negated())
        .addEqualityGroup(Amount.of("GBP", "5.001"))
        .addEqualityGroup(Amount.of("JPY", "5"), Amount.of("JPY", "5.00"))
        .addEqualityGroup(Amount.of("KWD", "5"), Amount.of("KWD", "5.000"))
        .testEquals();
  }

  @ParameterizedTest
  @CsvSource({
    "GBP,19000,'GBP 19,000.00'",
    "GBP,1E+4,'GBP 10,000.00'",
    "GBP,15.125,GBP 15.125",
    "GBP,-0.5,GBP -0.50",
    "JPY,600,JPY 600",
    "KWD,1.5,KWD 1.500"
  })
  void printsDigitsInGroupsWithTheDecimalsOfItsCurrency(
      String currency, String value, String printed) {
    assertThat(Amount.of(currency, value)).hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({"GBP,12.34,1234", "JPY,1234,1234", "KWD,1.234,1234", "GBP,-0.01,-1"})
  void countsMinorUnits(String currency, String value, long minor) {
    Amount amount = Amount.of(currency, value);

    assertThat(amount.toMinor()).isEqualTo(minor);
    assertThat(Amount.ofMinor(amount.currency(), minor)).isEqualTo(amount);
    assertThat(amount.isWholeMinor()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"GBP,0.125", "JPY,0.5", "KWD,0.0001"})
  void losesNothingFinerThanAMinorUnit(String currency, String value) {
    Amount amount = Amount.of(currency, value);

    assertThat(amount.isWholeMinor()).isFalse();
    assertThat(amount.value()).isEqualByComparingTo(value);
    assertThatThrownBy(amount::toMinor).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void anAmountBeyondALongIsAnOverflowThatNamesIt() {
    Amount largest = Amount.ofMinor(Currencies.of("GBP"), Long.MAX_VALUE);
    Amount tooLarge = largest.plus(Amount.of("GBP", "0.01"));

    assertThat(largest.toMinor()).isEqualTo(Long.MAX_VALUE);
    assertThatThrownBy(tooLarge::toMinor)
        .isInstanceOf(AmountOverflowException.class)
        .hasMessage("GBP 92,233,720,368,547,758.08 must come to less than 2^63 minor units");
  }

  @Test
  void nothingIsAnAmountToo() {
    Currency yen = Currencies.of("JPY");

    assertThat(Amount.zero(yen)).isEqualTo(Amount.of("JPY", "0")).hasToString("JPY 0");
    assertThat(Amount.zero(Currencies.of("GBP"))).hasToString("GBP 0.00");
  }

  @Test
  void takesAwayExactly() {
    assertThat(Amount.of("GBP", "5.00").minus(Amount.of("GBP", "7.125")))
        .isEqualTo(Amount.of("GBP", "-2.125"));
    assertThatThrownBy(() -> Amount.of("GBP", "5").minus(Amount.of("EUR", "5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amounts must have one currency but were GBP 5.00 and EUR 5.00");
  }

  @Test
  void addsExactly() {
    assertThat(Amount.of("GBP", "0.1").plus(Amount.of("GBP", "0.2")))
        .isEqualTo(Amount.of("GBP", "0.3"));
  }

  @Test
  void refusesASecondCurrencyNamingBoth() {
    Amount pounds = Amount.of("GBP", "5");
    Amount yen = Amount.of("JPY", "7");

    assertThatThrownBy(() -> pounds.plus(yen))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amounts must have one currency but were GBP 5.00 and JPY 7");
    assertThatThrownBy(() -> yen.compareTo(pounds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("amounts must have one currency but were JPY 7 and GBP 5.00");
  }

  @Test
  void refusesMoreDigitsThanAreMeant() {
    Currency pounds = Currencies.of("GBP");
    BigDecimal sixteenDigits = new BigDecimal("1000000000000000");

    assertThatThrownBy(() -> Amount.of(pounds, sixteenDigits))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "expected a number with at most 15 digits before the point and 18 after it, but found"
                + " a longer one");
  }

  @Test
  void comparesByValue() {
    assertThat(Amount.of("GBP", "5.0"))
        .isEqualByComparingTo(Amount.of("GBP", "5"))
        .isGreaterThan(Amount.of("GBP", "-6"));
    assertThat(Amount.of("GBP", "-6").signum()).isEqualTo(-1);
  }
}
