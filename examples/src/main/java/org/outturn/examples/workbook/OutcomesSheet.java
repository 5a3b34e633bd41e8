package org.outturn.examples.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.outcome.Outcome;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.payment.statement.OutcomePayment;

/** What each outcome comes to at each volume: how many, at which price, and what came off. */
final class OutcomesSheet {
  private final SheetPen pen;
  private final Map<String, String> names = new HashMap<>();

  OutcomesSheet(SheetPen pen, BusinessCaseAnswer answer) {
    this.pen = pen;
    List<Outcome> outcomes = answer.of().contract().outcomes();
    List<String> order = outcomes.stream().map(Outcome::id).toList();
    outcomes.forEach(outcome -> names.put(outcome.id(), outcome.name()));
    pen.headings(
        List.of("volume", "outcome", "name"),
        List.of("claimed", "paid", "gross for one", "gross", "limits and other terms", "net"));
    for (VolumeAnswer each : answer.volumes()) {
      each.statement().outcomes().stream()
          .sorted(Comparator.comparing(totals -> order.indexOf(totals.outcome())))
          .forEach(totals -> write(each.volume(), totals));
    }
  }

  private void write(Volume volume, OutcomePayment totals) {
    pen.row()
        .text(volume.words())
        .text(totals.outcome())
        .text(names.getOrDefault(totals.outcome(), ""))
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
