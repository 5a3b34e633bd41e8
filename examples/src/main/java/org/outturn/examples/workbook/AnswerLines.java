package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.outturn.core.money.Amount;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.examples.report.FigureText;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.comparison.SideResult;

/** The figures of the answer: where each comes from in the workbook, and what it should be. */
final class AnswerLines {
  private final BusinessCaseAnswer answer;
  private final Sheets sheets;
  private final String currency;

  AnswerLines(BusinessCaseAnswer answer, Sheets sheets) {
    this.answer = answer;
    this.sheets = sheets;
    this.currency = answer.of().terms().currency().getCurrencyCode();
  }

  /** What the contract would pay. */
  ImmutableList<AnswerLine> payments() {
    OutcomesSheet outcomes = sheets.outcomes();
    ImmutableList<AnswerLine> byRule =
        AdjustmentCause.of(answer).stream()
            .map(this::takenOff)
            .collect(ImmutableList.toImmutableList());
    return ImmutableList.<AnswerLine>builder()
        .add(
            money(
                "outcomes at their price",
                "gross",
                outcomes::gross,
                each -> each.statement().gross()))
        .addAll(byRule)
        .add(
            money(
                "taken off in all",
                "taken_off",
                sheets.adjustments()::sum,
                each -> each.statement().net().minus(each.statement().gross())),
            money(
                "paid by the contract",
                "payment",
                volume -> outcomes.gross(volume) + "+" + sheets.adjustments().sum(volume),
                each -> each.statement().net()),
            money(
                "of it beyond what payers committed",
                "unfunded",
                volume -> outcomes.net(volume) + "-" + sheets.payers().total(volume),
                each -> each.statement().unfunded()),
            money(
                "paid by the payers, by due date",
                "paid",
                sheets.payments()::total,
                each -> each.returns().income()))
        .build();
  }

  private AnswerLine takenOff(AdjustmentCause cause) {
    return money(
        cause.words(),
        "",
        volume -> sheets.adjustments().of(cause, volume),
        each -> cause.amount(each.statement()));
  }

  /** Who pays. */
  ImmutableList<AnswerLine> payers() {
    ImmutableList.Builder<AnswerLine> lines = ImmutableList.builder();
    for (int i = 0; i < sheets.payers().names().size(); i++) {
      int payer = i;
      lines.add(
          money(
              sheets.payers().names().get(payer),
              "",
              volume -> sheets.payers().of(payer, volume),
              each -> each.statement().payers().get(payer).amount()));
    }
    return lines.build();
  }

  /** What investors would earn. */
  ImmutableList<AnswerLine> returns() {
    return ImmutableList.of(
        money("paid in", "paid_in", at(CashFlowSheet::paidIn), each -> each.returns().paidIn()),
        money(
            "paid back",
            "paid_back",
            at(CashFlowSheet::paidBack),
            each -> each.returns().paidBack()),
        money("profit or loss", "profit", at(CashFlowSheet::net), each -> each.returns().profit()),
        new AnswerLine(
            "multiple",
            "times",
            "multiple",
            Look.MULTIPLE,
            at(each -> InputsSheet.ratio(each.paidBack(), each.paidIn(), "nothing paid in")),
            each -> Exact.of(each.returns().multiple(), "nothing paid in")),
        new AnswerLine(
            "rate of return a year",
            "share",
            "rate_of_return",
            Look.RATE,
            at(CashFlowSheet::rate),
            AnswerLines::rate),
        new AnswerLine(
            "money back on",
            "date",
            "money_back",
            Look.DATE,
            at(CashFlowSheet::payback),
            each -> Exact.of(each.returns().payback())));
  }

  /** The same outcomes, paid for by a budget and by the contract. */
  ImmutableList<AnswerLine> costs() {
    InputsSheet inputs = sheets.inputs();
    return ImmutableList.of(
        new AnswerLine(
            "outcomes",
            answer.of().outcomesCounted(),
            "outcomes",
            Look.QUANTITY,
            inputs::counted,
            each -> Exact.of(outcomes(each).outcomes().doubleValue())),
        money("paying for inputs", "inputs", inputs::inputs, each -> inputs(each).payment()),
        money(
            "paying for outcomes",
            "outcomes_payment",
            inputs::payment,
            each -> outcomes(each).payment()),
        money(
            "outcomes less inputs",
            "outcomes_less_inputs",
            inputs::difference,
            each -> outcomes(each).payment().minus(inputs(each).payment())),
        costPerOutcome("inputs", inputs::costOfInputs, this::inputs),
        costPerOutcome("outcomes", inputs::costOfOutcomes, this::outcomes));
  }

  private Function<Volume, String> at(Function<CashFlowSheet, String> cell) {
    return volume -> cell.apply(sheets.cashAt(volume));
  }

  private static Exact rate(VolumeAnswer volume) {
    return volume.returns().rateOfReturn().uniqueRate().stream()
        .mapToObj(Exact::of)
        .findFirst()
        .orElseGet(() -> Exact.words(FigureText.rate(volume.returns().rateOfReturn())));
  }

  private SideResult inputs(VolumeAnswer volume) {
    return answer.side(volume.volume(), BusinessCaseAnswer.INPUTS);
  }

  private SideResult outcomes(VolumeAnswer volume) {
    return answer.side(volume.volume(), BusinessCaseAnswer.OUTCOMES);
  }

  private AnswerLine money(
      String label,
      String name,
      Function<Volume, String> formula,
      Function<VolumeAnswer, Amount> exact) {
    return new AnswerLine(
        label, currency, name, Look.AMOUNT, formula, each -> Exact.of(exact.apply(each)));
  }

  private AnswerLine costPerOutcome(
      String side, Function<Volume, String> formula, Function<VolumeAnswer, SideResult> result) {
    return new AnswerLine(
        "cost per outcome, " + side,
        currency,
        "cost_per_outcome_" + side,
        Look.AMOUNT,
        formula,
        each -> Exact.of(result.apply(each).costPerOutcome(), InputsSheet.NO_OUTCOMES));
  }
}
