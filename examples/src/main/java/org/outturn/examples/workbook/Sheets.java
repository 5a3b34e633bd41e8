package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.outturn.pricing.businesscase.BusinessCaseAnswer;
import org.outturn.pricing.businesscase.Volume;
import org.outturn.pricing.businesscase.VolumeAnswer;

/**
 * The sheets that the answer stands on.
 *
 * @param outcomes what each outcome comes to
 * @param adjustments what limits and other terms took off
 * @param payments what falls due when
 * @param payers who pays
 * @param cash the cash of investors at each volume
 * @param investors that cash, all volumes on the same days
 * @param inputs the same outcomes paid for by a budget
 */
record Sheets(
    OutcomesSheet outcomes,
    AdjustmentsSheet adjustments,
    PaymentsSheet payments,
    PayersSheet payers,
    ImmutableMap<Volume, CashFlowSheet> cash,
    InvestorsSheet investors,
    InputsSheet inputs) {
  /** The name of the sheet on which {@link InvestorsSheet} is written. */
  static final String INVESTORS = "Investors so far";

  /** The name of the sheet on which {@link InputsSheet} is written. */
  static final String INPUTS = "Inputs and outcomes";

  /** Writes them, in this order. */
  static Sheets write(Book book, BusinessCaseAnswer answer) {
    OutcomesSheet outcomes = new OutcomesSheet(book.sheet("Outcomes"), answer);
    AdjustmentsSheet adjustments = new AdjustmentsSheet(book.sheet("Adjustments"), answer);
    PaymentsSheet payments = new PaymentsSheet(book.sheet("Payments"), answer);
    PayersSheet payers = new PayersSheet(book.sheet("Payers"), answer);
    Map<Volume, CashFlowSheet> cash = new EnumMap<>(Volume.class);
    for (VolumeAnswer each : answer.volumes()) {
      SheetPen pen = book.sheet("Cash flows " + each.volume().words());
      cash.put(each.volume(), new CashFlowSheet(pen, each));
    }
    ImmutableMap<Volume, CashFlowSheet> all = Maps.immutableEnumMap(cash);
    InvestorsSheet investors =
        new InvestorsSheet(book.sheet(INVESTORS), answer, volume -> at(all, volume));
    InputsSheet inputs = new InputsSheet(book.sheet(INPUTS), answer, outcomes);
    return new Sheets(outcomes, adjustments, payments, payers, all, investors, inputs);
  }

  CashFlowSheet cashAt(Volume volume) {
    return at(cash, volume);
  }

  private static CashFlowSheet at(ImmutableMap<Volume, CashFlowSheet> cash, Volume volume) {
    return Objects.requireNonNull(cash.get(volume), "every volume has its sheet");
  }
}
