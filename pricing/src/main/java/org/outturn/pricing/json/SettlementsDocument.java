package org.outturn.pricing.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.money.Amount;
import org.outturn.core.schedule.DueDate;
import org.outturn.pricing.payment.statement.Correction;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.Settlement;
import org.outturn.pricing.payment.statement.Settlements;

/**
 * Settlements as a JSON document: the components are its keys. Money and dates are text; money has
 * the currency's decimals. What is not there is null.
 *
 * @param contract the contract's id
 * @param settlements one for each period that is over
 * @param total what all of them invoice
 */
public record SettlementsDocument(String contract, List<SettlementRow> settlements, String total) {

  /**
   * What is invoiced for one period.
   *
   * @param from its first day
   * @param to the day after its last
   * @param due when it is paid
   * @param payers what each party is invoiced
   * @param unfunded what no payer's commitment covers
   * @param outcomes what it adds for outcomes
   * @param fees what it adds for activity
   * @param grants what it adds in place of outcomes
   * @param corrections what of it is for claims of earlier periods
   */
  public record SettlementRow(
      String from,
      String to,
      @Nullable String due,
      List<PayerRow> payers,
      String unfunded,
      String outcomes,
      String fees,
      String grants,
      List<CorrectionRow> corrections) {

    private static SettlementRow of(Settlement settlement) {
      return new SettlementRow(
          settlement.period().startInclusive().toString(),
          settlement.period().endExclusive().map(LocalDate::toString).orElseThrow(),
          settlement.due().map(DueDate::adjusted).map(LocalDate::toString).orElse(null),
          settlement.payers().stream().map(PayerRow::of).toList(),
          text(settlement.unfunded()),
          text(settlement.outcomes()),
          text(settlement.fees()),
          text(settlement.grants()),
          settlement.corrections().stream().map(CorrectionRow::of).toList());
    }
  }

  /**
   * What one party is invoiced.
   *
   * @param party its id
   * @param amount negative where it gets something back
   */
  public record PayerRow(String party, String amount) {
    private static PayerRow of(PayerPayment payment) {
      return new PayerRow(payment.party(), text(payment.amount()));
    }
  }

  /**
   * What changed of a claim of an earlier period.
   *
   * @param claim a claim's id, or the key of a tally or measurement
   * @param amount what the settlement adds for it
   * @param because why
   */
  public record CorrectionRow(String claim, String amount, String because) {
    private static CorrectionRow of(Correction correction) {
      return new CorrectionRow(correction.claim(), text(correction.amount()), correction.because());
    }
  }

  /**
   * The document of settlements.
   *
   * @param settlements the settlements
   * @return the document
   */
  public static SettlementsDocument of(Settlements settlements) {
    return new SettlementsDocument(
        settlements.contract(),
        settlements.settlements().stream().map(SettlementRow::of).toList(),
        text(settlements.total()));
  }

  private static String text(Amount amount) {
    return amount.value().toPlainString();
  }
}
