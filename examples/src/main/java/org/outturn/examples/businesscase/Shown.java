package org.outturn.examples.businesscase;

import java.math.BigDecimal;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.MoneyText;

/**
 * One figure as people read it, and as a spreadsheet counts with it.
 *
 * @param text such as {@code 2,944,525.00} or {@code total loss}
 * @param number such as 2944525.00; empty where it is no number
 */
record Shown(String text, Optional<BigDecimal> number) {

  static Shown of(Amount amount) {
    return of(amount.value());
  }

  static Shown of(BigDecimal number) {
    return new Shown(MoneyText.of(number), Optional.of(number));
  }

  static Shown words(String text) {
    return new Shown(text, Optional.empty());
  }
}
