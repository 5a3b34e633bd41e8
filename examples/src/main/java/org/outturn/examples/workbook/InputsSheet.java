package org.outturn.examples.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.comparison.SideResult;

/** The same outcomes, paid for by a budget and by the contract. */
final class InputsSheet {
  /** What stands in place of a cost per outcome where there are none. */
  static final String NO_OUTCOMES = "no outcomes";

  private static final int COUNTED = 2;
  private static final int INPUTS = 3;
  private static final int OUTCOMES = 4;
  private static final int DIFFERENCE = 5;
  private static final int COST_OF_INPUTS = 6;
  private static final int COST_OF_OUTCOMES = 7;

  private final SheetPen pen;
  private final BusinessCaseAnswer answer;

  InputsSheet(SheetPen pen, BusinessCaseAnswer answer, OutcomesSheet outcomes) {
    this.pen = pen;
    this.answer = answer;
    VolumeColumns.headings(pen, "figure");
    pen.row().text("outcomes counted: " + answer.of().outcomesCounted());
    for (Volume volume : Volume.values()) {
      pen.number(delivered(volume).outcomes().doubleValue(), Look.QUANTITY);
    }
    pen.row().text("paying for inputs");
    for (Volume volume : Volume.values()) {
      budget(volume);
    }
    pen.row().text("paying for outcomes");
    for (Volume volume : Volume.values()) {
      pen.formula(outcomes.net(volume), Look.AMOUNT);
    }
    pen.row().text("outcomes less inputs");
    for (Volume volume : Volume.values()) {
      pen.formula(payment(volume) + "-" + inputs(volume), Look.AMOUNT);
    }
    cost("cost per outcome, inputs", INPUTS);
    cost("cost per outcome, outcomes", OUTCOMES);
  }

  private SideResult delivered(Volume volume) {
    return answer.side(volume, BusinessCaseAnswer.OUTCOMES);
  }

  /** One budget, whatever is delivered: it stands in the sheet once. */
  private void budget(Volume volume) {
    if (volume == Volume.BASE) {
      pen.amount(answer.of().terms().inputsBudget());
    } else {
      pen.formula(inputs(Volume.BASE), Look.AMOUNT);
    }
  }

  private void cost(String name, int payment) {
    pen.row().text(name);
    for (Volume volume : Volume.values()) {
      pen.formula(ratio(at(volume, payment), counted(volume), NO_OUTCOMES), Look.AMOUNT);
    }
  }

  /** A formula: one figure over another, or words where that is nothing. */
  static String ratio(String one, String over, String words) {
    return "IF(" + over + "=0,\"" + words + "\"," + one + "/(" + over + "))";
  }

  String counted(Volume volume) {
    return at(volume, COUNTED);
  }

  String inputs(Volume volume) {
    return at(volume, INPUTS);
  }

  String payment(Volume volume) {
    return at(volume, OUTCOMES);
  }

  String difference(Volume volume) {
    return at(volume, DIFFERENCE);
  }

  String costOfInputs(Volume volume) {
    return at(volume, COST_OF_INPUTS);
  }

  String costOfOutcomes(Volume volume) {
    return at(volume, COST_OF_OUTCOMES);
  }

  /** The names of the volumes, for a chart. */
  CellRangeAddress volumes() {
    return row(1);
  }

  /** The costs per outcome at all volumes under inputs, for a chart. */
  CellRangeAddress costsOfInputs() {
    return row(COST_OF_INPUTS);
  }

  /** The costs per outcome at all volumes under outcomes, for a chart. */
  CellRangeAddress costsOfOutcomes() {
    return row(COST_OF_OUTCOMES);
  }

  private static CellRangeAddress row(int number) {
    return new CellRangeAddress(number - 1, number - 1, 1, Volume.values().length);
  }

  private String at(Volume volume, int row) {
    return VolumeColumns.cell(pen, volume, row);
  }
}
