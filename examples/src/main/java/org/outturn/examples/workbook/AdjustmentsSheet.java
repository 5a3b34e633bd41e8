package org.outturn.examples.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.payment.statement.Adjustment;

/** Why not more is paid: what each limit and each other term took off. */
final class AdjustmentsSheet {
  private static final int FIRST_ROW = 2;

  private final SheetPen pen;
  private final List<Row> rows = new ArrayList<>();

  private record Row(Volume volume, AdjustmentCause cause) {}

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
        rows.add(new Row(each.volume(), new AdjustmentCause(adjustment.rule(), adjustment.id())));
      }
    }
  }

  /** A formula: what one rule or limit took off. */
  String of(AdjustmentCause cause, Volume volume) {
    StringJoiner cells = new StringJoiner("+");
    for (int row = FIRST_ROW; row < FIRST_ROW + rows.size(); row++) {
      if (rows.get(row - FIRST_ROW).equals(new Row(volume, cause))) {
        cells.add(pen.cell('E', row));
      }
    }
    return cells.length() == 0 ? "0" : cells.toString();
  }

  String sum(Volume volume) {
    return pen.sumOf(volume, 'E');
  }
}
