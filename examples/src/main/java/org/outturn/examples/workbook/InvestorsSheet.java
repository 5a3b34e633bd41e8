package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.outturn.examples.businesscase.CashByDate;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;

/** What investors have received less what they paid in, each time it changes at some volume. */
final class InvestorsSheet {
  private final SheetPen pen;
  private final boolean isEmpty;

  InvestorsSheet(SheetPen pen, BusinessCaseAnswer answer, Function<Volume, CashFlowSheet> cash) {
    this.pen = pen;
    VolumeColumns.headings(pen, "up to");
    ImmutableList<CashByDate.Day> days = new CashByDate(answer).investors();
    this.isEmpty = days.isEmpty();
    boolean isCounted = days.stream().allMatch(each -> SheetPen.isCounted(each.date()));
    for (CashByDate.Day day : days) {
      pen.row().date(day.date());
      String cell = pen.here();
      day.amounts()
          .forEach(
              (volume, amount) -> {
                if (isCounted) {
                  pen.formula(cash.apply(volume).netUpTo(cell), Look.AMOUNT);
                } else {
                  pen.amount(amount);
                }
              });
    }
  }

  /** Whether no cash moves at any volume. */
  boolean isEmpty() {
    return isEmpty;
  }

  /** The days, for a chart. */
  CellRangeAddress days() {
    return column(0);
  }

  /** The figures of a volume, for a chart. */
  CellRangeAddress figures(Volume volume) {
    return column(VolumeColumns.index(volume));
  }

  private CellRangeAddress column(int index) {
    return new CellRangeAddress(1, pen.rowNumber() - 1, index, index);
  }
}
