package org.outturn.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.outturn.pricing.json.RateOfReturnJson;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.MoneyMultiple;
import org.outturn.pricing.returns.NetPresentValue;
import org.outturn.pricing.returns.RateOfReturn;

/** A rate of return with the flows it is of: what went out, what came back, and the proof. */
public final class RateOfReturnReport {
  private static final int MULTIPLE_DECIMALS = 4;
  private static final int RESIDUAL_DECIMALS = 2;

  private final String name;
  private final CashFlows flows;
  private final RateOfReturn answer;

  /**
   * The report of an answer.
   *
   * @param name what the flows are called, such as their file's name
   * @param flows the flows
   * @param answer their rate of return
   */
  public RateOfReturnReport(String name, CashFlows flows, RateOfReturn answer) {
    this.name = name;
    this.flows = flows;
    this.answer = answer;
  }

  /**
   * The report as text.
   *
   * @return tables, the same on every machine
   */
  public String print() {
    TextTable table =
        new TextTable("Rate of return: " + name)
            .words("about")
            .numbers("value")
            .row("kind", answer.kind().name())
            .row("first flow", flows.first().toString())
            .row("last flow", flows.last().toString())
            .row("invested", MoneyText.of(flows.totalOut()))
            .row("returned", MoneyText.of(flows.totalIn()))
            .row(
                "multiple",
                MoneyMultiple.DEFAULT
                    .distributed(flows)
                    .map(
                        each ->
                            each.bigDecimalValue(MULTIPLE_DECIMALS, RoundingMode.HALF_UP)
                                .toPlainString())
                    .orElse(""));
    return table.print() + "\n" + (answer.rates().isEmpty() ? meaning() + "\n" : rates());
  }

  private String meaning() {
    return answer.kind() == RateOfReturn.Kind.TOTAL_LOSS
        ? "Everything is lost: the return is -100 %."
        : "No rate above -100 % makes the net present value zero.";
  }

  private String rates() {
    TextTable table =
        new TextTable("Rates a year, days by Act/365 from the first flow")
            .numbers("rate")
            .numbers("net present value at it");
    for (int rate = 0; rate < answer.rates().size(); rate++) {
      table.row(percent(rate), residual(answer.rates().get(rate)));
    }
    return table.print();
  }

  private String percent(int rate) {
    return RateOfReturnJson.rates(answer).get(rate).movePointRight(2).toPlainString() + " %";
  }

  private String residual(double rate) {
    double value = NetPresentValue.DEFAULT.dated(flows, rate);
    // A rate no double holds exactly can make present values beyond any number.
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value)
            .setScale(RESIDUAL_DECIMALS, RoundingMode.HALF_EVEN)
            .toPlainString()
        : "beyond any number";
  }
}
