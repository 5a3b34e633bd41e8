package org.outturn.pricing.solve;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.input.Figure;
import org.outturn.pricing.returns.RateOfReturn;

/** A rate of return as the figure of a question: one rate, -1 where all is lost, else why none. */
final class RateFigure implements RateOfReturn.Cases<Figure> {
  static final RateFigure DEFAULT = new RateFigure();

  private RateFigure() {}

  @Override
  public Figure unique(RateOfReturn.Unique unique) {
    return Figure.of(Fractions.of(BigDecimal.valueOf(unique.rate())));
  }

  @Override
  public Figure outOfRange(RateOfReturn.OutOfRange outOfRange) {
    return Figure.none("the rate lies beyond what a number holds");
  }

  @Override
  public Figure several(RateOfReturn.Several several) {
    return Figure.none("there are several rates of return");
  }

  @Override
  public Figure none(RateOfReturn.None none) {
    return Figure.none(
        switch (none.because()) {
          case NOTHING_CAME_BACK -> "nothing has come back yet";
          case NOTHING_WAS_PAID_IN -> "nothing was paid in";
          case NOTHING_MOVED -> "nothing moved";
          case NEVER_BALANCES -> "no rate balances the cash flows";
        });
  }

  @Override
  public Figure totalLoss(RateOfReturn.TotalLoss totalLoss) {
    return Figure.of(BigFraction.of(-1));
  }
}
