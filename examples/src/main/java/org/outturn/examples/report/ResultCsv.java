package org.outturn.examples.report;

import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.examples.casefiles.CsvTable;
import org.outturn.pricing.fund.ContractFunding;
import org.outturn.pricing.fund.FundStatement;
import org.outturn.pricing.fund.SettlementFunding;
import org.outturn.pricing.json.RateOfReturnJson;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.Explanation;
import org.outturn.pricing.payment.statement.ExplanationStep;
import org.outturn.pricing.payment.statement.NotApplied;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.ScenarioProjection;
import org.outturn.pricing.returns.RateOfReturn;
import org.outturn.pricing.returns.RateOfReturnProof;
import org.outturn.pricing.review.Review;
import org.outturn.pricing.review.Warning;

/** Results as CSV: settlements, the steps of an explanation, rates of return. */
public final class ResultCsv {
  private static final int CELLS_BEFORE_BECAUSE = 7;

  private ResultCsv() {}

  /**
   * Writes a row for each rule that could not be applied, without an amount, then one for each
   * period and payer, and one for each correction under it.
   *
   * @param settlements the settlements
   * @param out where it goes; it is not closed
   */
  public static void write(Settlements settlements, Writer out) {
    CsvTable table =
        new CsvTable(out, "from", "to", "due", "payer", "claim", "amount", "unfunded", "because");
    for (NotApplied each : settlements.notApplied()) {
      table.nothing(CELLS_BEFORE_BECAUSE).text(NotAppliedText.sentence(each)).endRow();
    }
    for (Settlement each : settlements.settlements()) {
      Optional<Amount> unfunded = Optional.of(each.unfunded());
      for (PayerPayment payment : each.payers()) {
        period(table, each).text(payment.party()).text("");
        amount(table, Optional.of(payment.amount()));
        amount(table, unfunded);
        unfunded = Optional.empty();
        table.text("").endRow();
      }
      for (Correction correction : each.corrections()) {
        period(table, each).text("").text(correction.claim());
        amount(table, Optional.of(correction.amount()));
        amount(table, Optional.empty());
        table.text(correction.because()).endRow();
      }
    }
    table.flush();
  }

  private static CsvTable period(CsvTable table, Settlement settlement) {
    return table
        .text(settlement.period().startInclusive().toString())
        .text(settlement.period().endExclusive().map(LocalDate::toString).orElse(""))
        .text(settlement.due().map(due -> due.adjusted().toString()).orElse(""));
  }

  /**
   * Writes a row for each rule that could not be applied in a contract, without an amount, then one
   * for each settlement of each contract that a fund pays into.
   *
   * @param statement what the fund pays
   * @param out where it goes; it is not closed
   */
  public static void write(FundStatement statement, Writer out) {
    CsvTable table = new CsvTable(out, "day", "contract", "owed", "paid", "unfunded", "because");
    for (ContractFunding contract : statement.contracts()) {
      for (NotApplied each : contract.notApplied()) {
        table.nothing().text(contract.contract()).nothing(3);
        table.text(NotAppliedText.sentence(each)).endRow();
      }
    }
    for (SettlementFunding each : statement.settlements()) {
      table.text(each.day().toString()).text(each.contract());
      amount(table, Optional.of(each.funding().owed()));
      amount(table, Optional.of(each.funding().paid()));
      amount(table, Optional.of(each.funding().unfunded()));
      table.nothing().endRow();
    }
    table.flush();
  }

  /**
   * Writes a row for each rule that could not be applied, then one for each step.
   *
   * @param explanation the explanation
   * @param out where it goes; it is not closed
   */
  public static void write(Explanation explanation, Writer out) {
    CsvTable table = new CsvTable(out, "rule", "id", "found", "payable");
    for (NotApplied each : explanation.notApplied()) {
      table.text(each.rule().id()).nothing().text(NotAppliedText.sentence(each)).nothing().endRow();
    }
    for (ExplanationStep step : explanation.steps()) {
      table.text(step.rule().id()).text(step.id().orElse("")).text(step.sentence());
      amount(table, step.after());
      table.endRow();
    }
    table.flush();
  }

  /**
   * Writes a row for each rate, or one row without a rate.
   *
   * @param proof the rate of return and its flows
   * @param out where it goes; it is not closed
   */
  public static void write(RateOfReturnProof proof, Writer out) {
    CsvTable table = new CsvTable(out, "kind", "rate", "residual", "beyond", "because");
    RateOfReturn answer = proof.answer();
    String kind = answer.kind().name();
    Iterator<BigDecimal> residuals = RateOfReturnJson.residuals(proof).iterator();
    for (BigDecimal rate : RateOfReturnJson.rates(answer)) {
      table.text(kind).number(rate).number(residuals.next()).text("").text("").endRow();
    }
    for (RateOfReturn.Side side : answer.beyond()) {
      table.text(kind).nothing().nothing().text(side.name()).text("").endRow();
    }
    if (answer.rates().isEmpty() && answer.beyond().isEmpty()) {
      String because = answer.absence().map(Enum::name).orElse("");
      table.text(kind).nothing().nothing().text("").text(because).endRow();
    }
    table.flush();
  }

  /**
   * Writes a projection: a row for each rule that could not be applied in a scenario, without an
   * amount, then one for each scenario and period.
   *
   * @param projection what would be paid
   * @param periods the projection by period, beside plan and actual
   * @param out where to write; it is flushed and not closed
   */
  public static void write(Projection projection, List<ProjectedPeriod> periods, Writer out) {
    CsvTable table =
        new CsvTable(out, "scenario", "from", "to", "planned", "projected", "actual", "because");
    for (ScenarioProjection scenario : projection.scenarios()) {
      for (NotApplied each : scenario.notApplied()) {
        table.text(scenario.scenario()).nothing(5).text(NotAppliedText.sentence(each)).endRow();
      }
    }
    for (ProjectedPeriod each : periods) {
      table
          .text(each.scenario())
          .text(each.period().startInclusive().toString())
          .text(each.period().endExclusive().map(LocalDate::toString).orElse(""));
      amount(table, each.planned());
      amount(table, Optional.of(each.projected()));
      amount(table, each.actual());
      table.nothing().endRow();
    }
    table.flush();
  }

  /**
   * Writes a row for each warning.
   *
   * @param review what is suspicious
   * @param out where it goes; it is not closed
   */
  public static void write(Review review, Writer out) {
    CsvTable table = new CsvTable(out, "kind", "where", "found", "because");
    for (Warning each : review.warnings()) {
      table.text(each.kind().name()).text(each.where()).text(each.found()).text(each.because());
      table.endRow();
    }
    table.flush();
  }

  static void amount(CsvTable table, Optional<Amount> amount) {
    amount.ifPresentOrElse(each -> table.number(each.value()), table::nothing);
  }

  /** A third of an outcome is no decimal number and stays text. */
  static void quantity(CsvTable table, BigFraction quantity) {
    if (quantity.getDenominator().equals(BigInteger.ONE)) {
      table.number(new BigDecimal(quantity.getNumerator()));
      return;
    }
    String text = Fractions.text(quantity);
    if (text.contains("/")) {
      table.text(text);
    } else {
      table.number(new BigDecimal(text));
    }
  }
}
