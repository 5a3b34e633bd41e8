package org.outturn.examples.workbook;

import org.outturn.examples.businesscase.CashByDate;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;

/** What payers pay on each day on which a payment falls due. */
final class PaymentsSheet {
  private final SheetPen pen;

  PaymentsSheet(SheetPen pen, BusinessCaseAnswer answer) {
    this.pen = pen;
    VolumeColumns.headings(pen, "due on");
    for (CashByDate.Day day : new CashByDate(answer).payments()) {
      pen.row().date(day.date());
      day.amounts().values().forEach(pen::amount);
    }
    VolumeColumns.total(pen, "in all");
  }

  /** The cell of the sum. */
  String total(Volume volume) {
    return VolumeColumns.cell(pen, volume, pen.rowNumber());
  }
}
