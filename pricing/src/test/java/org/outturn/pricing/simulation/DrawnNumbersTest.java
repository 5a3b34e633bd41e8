package org.outturn.pricing.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.outturn.core.delivery.Uncertainty;

/**
 * Factors of a triangle from 0.5 to 2 with its top at 1: it holds a third of all below the top, a
 * quarter of those below 0.75, and of those above it a quarter above 1.5.
 */
class DrawnNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "0.08333333333333333, 0.75",
    "0.3333333333333333, 1",
    "0.8333333333333334, 1.5",
    "1, 2"
  })
  void invertsTheTriangle(double part, double factor) {
    Uncertainty uncertainty = Uncertainty.ofReferrals(new BigDecimal("0.5"), new BigDecimal("2"));

    assertThat(DrawnNumbers.factor(uncertainty, part)).isEqualTo(factor);
  }

  @ParameterizedTest
  @CsvSource({"0.25", "0.75"})
  void nothingUncertainIsOne(double part) {
    Uncertainty none = Uncertainty.ofReferrals(BigDecimal.ONE, BigDecimal.ONE);

    assertThat(DrawnNumbers.factor(none, part)).isEqualTo(1);
  }
}
