package org.outturn.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  private static final Currency GBP = Currencies.of("GBP");

  /** The table in the Javadoc of {@link RoundingMode}, in pence. */
  @ParameterizedTest
  @CsvSource({
    "55,UP,6",
    "55,DOWN,5",
    "55,CEILING,6",
    "55,FLOOR,5",
    "55,HALF_UP,6",
    "55,HALF_DOWN,5",
    "55,HALF_EVEN,6",
    "25,HALF_EVEN,2",
    "-55,UP,-6",
    "-55,DOWN,-5",
    "-55,CEILING,-5",
    "-55,FLOOR,-6",
    "-55,HALF_UP,-6",
    "-55,HALF_DOWN,-5",
    "-25,HALF_EVEN,-2",
    "11,UP,2",
    "16,HALF_UP,2",
    "-11,CEILING,-1"
  })
  void roundsByItsMode(long tenthsOfPence, RoundingMode mode, long pence) {
    Rounding rounding = new Rounding(GBP, mode);

    assertThat(rounding.toMinor(BigFraction.of(tenthsOfPence, 1000))).isEqualTo(pence);
    assertThat(rounding.partOf(tenthsOfPence, BigFraction.of(1, 10))).isEqualTo(pence);
  }

  @ParameterizedTest
  @CsvSource({"GBP,33333", "JPY,333", "KWD,333333"})
  void roundsToTheMinorUnitOfItsCurrency(String currency, long minor) {
    Rounding rounding = new Rounding(Currencies.of(currency), RoundingMode.HALF_UP);

    assertThat(rounding.toMinor(BigFraction.of(1000, 3))).isEqualTo(minor);
  }

  @Test
  void refusesAModeThatDoesNotRound() {
    assertThatThrownBy(() -> new Rounding(GBP, RoundingMode.UNNECESSARY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rounding must be a mode that rounds but was UNNECESSARY");
  }

  @Test
  void refusesACurrencyThatIsNotCounted() {
    assertThatThrownBy(() -> new Rounding(Currency.getInstance("XAU"), RoundingMode.HALF_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("currency must have a minor unit but was XAU");
  }

  @Test
  void refusesMoreThanALongHolds() {
    Rounding rounding = new Rounding(GBP, RoundingMode.HALF_UP);
    BigFraction tooLarge = BigFraction.of(BigInteger.TEN.pow(18));

    assertThatThrownBy(() -> rounding.toMinor(tooLarge))
        .isInstanceOf(AmountOverflowException.class)
        .hasMessage("100000000000000000000 must come to less than 2^63");
  }
}
