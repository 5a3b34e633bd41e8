package org.outturn.examples.businesscase;

import static org.outturn.examples.businesscase.Svg.at;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.money.Amount;
import org.outturn.examples.report.MoneyText;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * From outcomes at their price to what is paid as a drawing: a bar for the whole, one for what each
 * rule or limit takes off, hanging from where the one before ends, and one for what is left.
 *
 * @param statement the statement
 * @param head title, unit and description
 */
record GrossToNetChart(PaymentStatement statement, Svg.Head head) {
  private static final double WIDTH = 360;
  private static final double LEFT = 4;
  private static final double BAR = 16;
  private static final double ROW = 38;
  private static final double WIDTH_OF_A_FIGURE = 92;

  /**
   * One bar.
   *
   * @param name what it is
   * @param look {@code whole}, {@code off} or {@code payer}
   * @param from where it begins
   * @param to where it ends
   * @param figure its amount
   */
  private record Bar(String name, String look, BigDecimal from, BigDecimal to, Amount figure) {}

  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    Amount left = statement.gross();
    bars.add(new Bar("outcomes at their price", "whole", BigDecimal.ZERO, left.value(), left));
    for (Adjustment each : statement.adjustments()) {
      if (each.amount().signum() != 0) {
        Amount after = left.plus(each.amount());
        String name = each.rule().id() + each.id().map(id -> ", " + id).orElse("");
        bars.add(new Bar(name, "off", after.value(), left.value(), each.amount()));
        left = after;
      }
    }
    bars.add(
        new Bar(
            "paid by the contract",
            "payer",
            BigDecimal.ZERO,
            statement.net().value(),
            statement.net()));
    return bars;
  }

  void draw(Markup page) {
    List<Bar> bars = bars();
    double most =
        Math.max(1e-9, bars.stream().mapToDouble(each -> each.to().doubleValue()).max().orElse(1));
    double room = WIDTH - LEFT - WIDTH_OF_A_FIGURE;
    Svg.open(page, head, WIDTH, ROW * bars.size());
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double from = LEFT + room * Math.max(0, bar.from().doubleValue()) / most;
      double to = LEFT + room * Math.max(0, bar.to().doubleValue()) / most;
      page.element("text", bar.name(), "x", at(LEFT), "y", at(i * ROW + 13));
      page.empty(
          "rect",
          "class",
          bar.look(),
          "x",
          at(Math.min(from, to)),
          "y",
          at(i * ROW + 17),
          "width",
          at(Math.abs(to - from)),
          "height",
          at(BAR));
      page.element(
          "text",
          MoneyText.of(bar.figure()),
          "class",
          "name",
          "x",
          at(Math.max(from, to) + 5),
          "y",
          at(i * ROW + 30));
    }
    Svg.close(page);
  }
}
