package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.outturn.core.contract.Rule;
import org.outturn.core.investment.DatedAmount;
import org.outturn.core.money.Amount;
import org.outturn.examples.businesscase.AdjustmentCause;
import org.outturn.pricing.businesscase.VolumeAnswer;
import org.outturn.pricing.payment.statement.PayerPayment;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * What a contract pays at one volume where a rule of it is no formula: figures that Outturn worked
 * out, which follow no input.
 */
final class FixedPaymentSheet {
  private final Workings workings;
  private final VolumeAnswer volume;
  private final String currency;

  FixedPaymentSheet(Workings workings, VolumeAnswer volume) {
    this.workings = workings;
    this.volume = volume;
    this.currency = volume.statement().currency().getCurrencyCode();
  }

  /** How many columns the payments take. */
  static int columns(VolumeAnswer volume) {
    return Math.max(1, payments(volume).size());
  }

  private static List<DatedAmount> payments(VolumeAnswer volume) {
    return volume.payments().payments();
  }

  PaymentPlaces write(ImmutableSet<AdjustmentCause> causes, double outcomes) {
    PaymentStatement statement = volume.statement();
    workings.group("Fixed: worked out by Outturn from the inputs as they were");
    Row counted = fixed("outcomes counted", "outcomes", Rule.SAME_WORK, Look.QUANTITY, outcomes);
    Row gross = fixed("gross", Rule.GROSS, statement.gross());
    ImmutableMap.Builder<AdjustmentCause, String> changed = ImmutableMap.builder();
    for (AdjustmentCause cause : causes) {
      changed.put(cause, fixed(cause.words(), cause.rule(), cause.amount(statement)).total());
    }
    Row net = fixed("net: payable", Rule.PAYER_SPLIT, statement.net());
    Row beside = fixed("fees and grants", Rule.BLENDED, statement.fees().plus(statement.grants()));
    ImmutableList.Builder<String> payers = ImmutableList.builder();
    for (PayerPayment each : statement.payers()) {
      payers.add(fixed("paid by " + each.party(), Rule.PAYER_SPLIT, each.amount()).total());
    }
    Row unfunded = fixed("beyond what payers committed", Rule.COMMITMENT, statement.unfunded());
    Row due =
        workings
            .row("due on", "date", Rule.DUE_DATE.id(), Look.DATE)
            .holdsDays(payments(volume).stream().map(DatedAmount::date).toList());
    Row amounts =
        workings
            .row("falls due", currency, Rule.SETTLEMENT.id(), Look.AMOUNT)
            .holds(
                payments(volume).stream().map(each -> each.amount().value().doubleValue()).toList())
            .summed();
    return new PaymentPlaces(
        counted.total(),
        gross.total(),
        changed.buildOrThrow(),
        net.total(),
        beside.total(),
        payers.build(),
        unfunded.total(),
        due.all(),
        amounts.all(),
        payments(volume).size());
  }

  private Row fixed(String label, Rule rule, Amount amount) {
    return fixed(label, currency, rule, Look.AMOUNT, amount.value().doubleValue());
  }

  private Row fixed(String label, String unit, Rule rule, Look look, double figure) {
    return workings.row(label, unit, rule.id(), look).isFixed(figure);
  }
}
