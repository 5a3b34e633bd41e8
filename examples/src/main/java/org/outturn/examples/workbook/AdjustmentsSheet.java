package org.outturn.examples.workbook;

import java.util.List;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.payment.statement.Adjustment;

/** Why not more is paid: what each limit and each other term took off. */
final class AdjustmentsSheet {
  private final SheetPen pen;

  AdjustmentsSheet(SheetPen pen, BusinessCaseAnswer answer) {
    this.pen = pen;
    pen.headings(List.of("volume", "rule", "limit"), List.of("outcomes", "amount"));
    for (VolumeAnswer each : answer.volumes()) {
      for (Adjustment adjustment : each.statement().adjustments()) {
        pen.row()
            .text(each.volume().words())
            .text(adjustment.rule().id())
            .text(adjustment.id().orElse(""))
            .number(adjustment.quantity().doubleValue(), Look.QUANTITY)
            .amount(adjustment.amount());
      }
    }
  }

  String sum(Volume volume) {
    return pen.sumOf(volume, 'E');
  }
}
