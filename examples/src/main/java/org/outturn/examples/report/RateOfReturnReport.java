package org.outturn.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Iterator;
import org.outturn.pricing.json.RateOfReturnJson;
import org.outturn.pricing.returns.CashFlows;
import org.outturn.pricing.returns.MoneyMultiple;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.RateOfReturnProof;

/** A rate of return with the flows it is of: what went out, what came back, and the proof. */
public final class RateOfReturnReport {
  private static final int MULTIPLE_DECIMALS = 4;
  private static final int RESIDUAL_DECIMALS = 12;

  private final String name;
  private final RateOfReturnProof proof;

  /**
   * The report of an answer.
   *
   * @param name what the flows are called, such as their file's name
   * @param proof the rate of return and the flows that it is of
   */
  public RateOfReturnReport(String name, RateOfReturnProof proof) {
    this.name = name;
    this.proof = proof;
  }

  /**
   * The report as text.
   *
   * @return tables, the same on every machine
   */
  public String print() {
    CashFlows flows = proof.flows();
    RateOfReturn answer = proof.answer();
    TextTable table =
        new TextTable("Rate of return: " + name)
            .words("about")
            .numbers("value")
            .row("answer", kind(answer.kind()))
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
    return table.print() + "\n" + answer.absence().map(this::none).orElseGet(this::rates);
  }

  private static String kind(RateOfReturn.Kind kind) {
    return switch (kind) {
      case RATE -> "one rate";
      case SEVERAL -> "several rates";
      case NONE -> "no rate";
      case TOTAL_LOSS -> "total loss";
    };
  }

  private String none(RateOfReturn.Absence because) {
    return "No rate above -100 % makes the net present value zero: "
        + FigureText.because(because)
        + ".\n";
  }

  private String rates() {
    RateOfReturn answer = proof.answer();
    if (answer.kind() == RateOfReturn.Kind.TOTAL_LOSS) {
      return "Everything is lost: the return is -100 %.\n";
    }
    TextTable table =
        new TextTable("Rates a year, days by Act/365 from the first flow")
            .numbers("rate")
            .numbers("net present value at it, as a share of its parts");
    Iterator<BigDecimal> residuals = RateOfReturnJson.residuals(proof).iterator();
    for (BigDecimal rate : RateOfReturnJson.rates(answer)) {
      table.row(
          FigureText.percent(rate),
          residuals.next().setScale(RESIDUAL_DECIMALS, RoundingMode.UNNECESSARY).toPlainString());
    }
    answer.beyond().forEach(side -> table.row(FigureText.beyond(side), "no number holds it"));
    return table.print();
  }
}
