package org.outturn.pricing.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.outturn.pricing.returns.RateOfReturn;

/**
 * A rate of return as a JSON document: the components are its keys.
 *
 * <p>Rates are rounded to twelve decimals and, from 1000 on, to fifteen digits; what arithmetic
 * differs by between machines does not show. No rate is rounded to -1, which would be a total loss.
 *
 * @param kind RATE, SEVERAL, NONE or TOTAL_LOSS
 * @param rates 0.113737 is 11.3737 %; one for RATE, two or more for SEVERAL, ascending, else none
 */
public record RateOfReturnDocument(String kind, List<BigDecimal> rates) {
  private static final int DECIMALS = 12;
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final BigDecimal LEAST =
      BigDecimal.ONE.negate().add(BigDecimal.ONE.movePointLeft(DECIMALS));

  /**
   * The document of an answer.
   *
   * @param answer the answer
   * @return the document
   */
  public static RateOfReturnDocument of(RateOfReturn answer) {
    return new RateOfReturnDocument(
        answer.kind().name(), answer.rates().stream().map(RateOfReturnDocument::decimal).toList());
  }

  private static BigDecimal decimal(double rate) {
    BigDecimal rounded =
        BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_EVEN).round(DIGITS);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.max(LEAST).stripTrailingZeros();
  }
}
