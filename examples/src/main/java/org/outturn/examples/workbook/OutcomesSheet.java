package org.outturn.examples.workbook;

import java.util.List;
import org.outturn.examples.businesscase.BusinessCaseAnswer;
import org.outturn.examples.businesscase.Volume;
import org.outturn.examples.businesscase.VolumeAnswer;
import org.outturn.examples.report.OutcomeTotals;

/** What each outcome comes to at each volume: how many, at which price, and what came off. */
final class OutcomesSheet {
  private final SheetPen pen;

  OutcomesSheet(SheetPen pen, BusinessCaseAnswer answer) {
    this.pen = pen;
    pen.headings(
        List.of("volume", "outcome", "name"),
        List.of("claimed", "paid", "gross for one", "gross", "limits and other terms", "net"));
    for (VolumeAnswer each : answer.volumes()) {
      OutcomeTotals.of(each.statement()).forEach(totals -> write(each.volume(), totals));
    }
  }

  private void write(Volume volume, OutcomeTotals totals) {
    pen.row()
        .text(volume.words())
        .text(totals.outcome().id())
        .text(totals.outcome().name())
        .number(totals.claimed().doubleValue(), Look.QUANTITY)
        .number(totals.paid().doubleValue(), Look.QUANTITY);
    int row = pen.rowNumber();
    pen.formula("IF(D" + row + "=0,0,G" + row + "/D" + row + ")", Look.AMOUNT)
        .amount(totals.gross())
        .amount(totals.adjustments())
        .formula("G" + row + "+H" + row, Look.AMOUNT);
  }

  String gross(Volume volume) {
    return pen.sumOf(volume, 'G');
  }

  String adjustments(Volume volume) {
    return pen.sumOf(volume, 'H');
  }

  String net(Volume volume) {
    return pen.sumOf(volume, 'I');
  }
}
