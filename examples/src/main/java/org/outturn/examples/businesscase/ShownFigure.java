package org.outturn.examples.businesscase;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.MoneyText;
import org.outturn.examples.report.RoundMoney;

/**
 * One figure as people read it, and as a spreadsheet counts with it.
 *
 * @param text such as {@code 2,944,525.00} or {@code total loss}
 * @param number such as 2944525.00; empty where it is no number
 */
record ShownFigure(String text, Optional<BigDecimal> number) {

  static ShownFigure of(Amount amount) {
    return of(amount.value());
  }

  static ShownFigure of(BigDecimal number) {
    return new ShownFigure(MoneyText.of(number), Optional.of(number));
  }

  /** The same amount rounded for reading, where it is one: {@code 2.94 m}. */
  ShownFigure rounded() {
    return new ShownFigure(number.map(each -> RoundMoney.of(each, "")).orElse(text), number);
  }

  static ShownFigure words(String text) {
    return new ShownFigure(text, Optional.empty());
  }
}
