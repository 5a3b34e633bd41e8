package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import org.outturn.core.appraisal.AppraisalCase;
import org.outturn.core.appraisal.AppraisedOutcome;
import org.outturn.core.appraisal.YearQuantity;
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

  /** How many columns the payments take, and the years of what is delivered. */
  static int columns(VolumeAnswer volume) {
    return Math.max(Math.max(1, payments(volume).size()), years(volume).size());
  }

  private static ImmutableSortedSet<Integer> years(VolumeAnswer volume) {
    return volume
        .value()
        .map(
            each ->
                each.given().outcomes().stream()
                    .flatMap(outcome -> outcome.quantities().stream())
                    .map(YearQuantity::year)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())))
        .orElse(ImmutableSortedSet.of());
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
        payments(volume).size(),
        volume.value().map(value -> byYear(value.given(), amounts)));
  }

  private PaidByYear byYear(AppraisalCase of, Row amounts) {
    workings.group("Calendar years");
    ImmutableSortedSet<Integer> years = years(volume);
    Row year =
        workings
            .row("year in which outcomes are achieved", "year", Rule.BENEFIT.id(), Look.YEAR)
            .holds(years.stream().map(Integer::doubleValue).toList());
    ImmutableMap.Builder<String, ImmutableList<String>> counted = ImmutableMap.builder();
    for (AppraisedOutcome each : of.outcomes()) {
      counted.put(each.id(), ImmutableList.of(ofYears(each, years).all()));
    }
    Row due =
        workings
            .row("year in which payments fall due", "year", Rule.BENEFIT.id(), Look.YEAR)
            .holds(payments(volume).stream().map(each -> (double) each.date().getYear()).toList());
    return new PaidByYear(year.all(), counted.buildOrThrow(), due.all(), amounts.all());
  }

  private Row ofYears(AppraisedOutcome outcome, ImmutableSortedSet<Integer> years) {
    return workings
        .row("counted: " + outcome.id(), "outcomes", Rule.BENEFIT.id(), Look.QUANTITY)
        .holds(
            years.stream()
                .map(
                    year ->
                        outcome.quantities().stream()
                            .filter(each -> each.year() == year)
                            .mapToDouble(each -> each.quantity().doubleValue())
                            .sum())
                .toList());
  }

  private Row fixed(String label, Rule rule, Amount amount) {
    return fixed(label, currency, rule, Look.AMOUNT, amount.value().doubleValue());
  }

  private Row fixed(String label, String unit, Rule rule, Look look, double figure) {
    return workings.row(label, unit, rule.id(), look).isFixed(figure);
  }
}
