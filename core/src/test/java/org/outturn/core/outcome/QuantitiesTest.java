package org.outturn.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource({
    "1.5,1500000,1.5",
    "1.500000000,1500000,1.5",
    "0,0,0",
    "0.000001,1,0.000001",
    "1E+3,1000000000,1000",
    "1000000000000,1000000000000000000,1000000000000"
  })
  void countsInMillionths(BigDecimal quantity, long millionths, String plain) {
    assertThat(Quantities.toMillionths(quantity)).isEqualTo(millionths);
    assertThat(Quantities.of(millionths)).hasToString(plain);
  }

  @Test
  void refusesNegativeAndVastQuantities() {
    String range = "expected a quantity from 0 to 1000000000000 but found ";

    assertThatThrownBy(() -> Quantities.toMillionths(new BigDecimal("-0.5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(range + "-0.5");
    assertThatThrownBy(() -> Quantities.toMillionths(new BigDecimal("1000000000000.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(range + "1000000000000.1");
  }

  @Test
  void refusesMoreThanSixDecimals() {
    assertThatThrownBy(() -> Quantities.toMillionths(new BigDecimal("1.0000001")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected at most 6 decimals but found 1.0000001");
  }
}
