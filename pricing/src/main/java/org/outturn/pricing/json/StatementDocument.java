package org.outturn.pricing.json;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.outturn.core.contract.Rule;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.schedule.DueDate;
import org.outturn.pricing.payment.statement.Headroom;
import org.outturn.pricing.payment.statement.PaymentStatement;

/**
 * A statement as a JSON document: the components are its keys. Money, dates and quantities are
 * text; money has the currency's decimals, quantities are exact. What is not there is null.
 *
 * @param contract the contract's id
 * @param asOf the last day whose verifications are seen
 * @param gross before any adjustment
 * @param adjustments what each rule and limit took off; a reduction is negative
 * @param net what is payable for outcomes
 * @param fees what is payable for activity
 * @param grants what is payable in place of outcomes
 * @param payers what each party pays
 * @param unfunded what no payer's commitment covers
 * @param outcomeShare which share of all payment depended on outcomes
 * @param periods the payment periods
 * @param limits how much of each limit is used and left
 * @param notApplied rules the evidence does not allow
 * @param lines a row for each claim and each adjustment, made as they are read
 */
public record StatementDocument(
    String contract,
    String asOf,
    String gross,
    List<AdjustmentRow> adjustments,
    String net,
    String fees,
    String grants,
    List<PayerRow> payers,
    String unfunded,
    @Nullable String outcomeShare,
    List<PeriodRow> periods,
    List<LimitRow> limits,
    List<NotAppliedRow> notApplied,
    List<LineRow> lines) {

  /**
   * What one rule or limit took off.
   *
   * @param rule the rule
   * @param id the limit, or the outcome of a tier's limit
   * @param amount a reduction is negative
   * @param quantity the change of the number of outcomes paid
   */
  public record AdjustmentRow(String rule, @Nullable String id, String amount, String quantity) {}

  /**
   * What one party pays.
   *
   * @param party its id
   * @param amount what it pays
   */
  public record PayerRow(String party, String amount) {}

  /**
   * One payment period.
   *
   * @param from its first day
   * @param to the day after its last
   * @param due when it is paid
   * @param dueUnadjusted the same before it was moved onto a working day
   * @param gross before any adjustment
   * @param net what is payable for outcomes
   * @param fees what is payable for activity
   * @param grants what is payable in place of outcomes
   * @param planned what was planned
   */
  public record PeriodRow(
      String from,
      String to,
      @Nullable String due,
      @Nullable String dueUnadjusted,
      String gross,
      String net,
      String fees,
      String grants,
      @Nullable String planned) {}

  /**
   * How much of one limit is used and left; of a limit for each participant, how many reached it
   * and what it withheld.
   *
   * @param id the limit
   * @param holder the first day of the contract year it holds for
   * @param measure AMOUNT or QUANTITY
   * @param used what it let through
   * @param left what it would still let through
   * @param reached how many participants reached it
   * @param withheld what it withheld from them
   */
  public record LimitRow(
      String id,
      @Nullable String holder,
      @Nullable String measure,
      @Nullable String used,
      @Nullable String left,
      @Nullable Integer reached,
      @Nullable String withheld) {}

  /**
   * A rule the evidence does not allow.
   *
   * @param rule the rule
   * @param because why
   */
  public record NotAppliedRow(String rule, String because) {}

  /**
   * A claim, or an adjustment of the claim above it.
   *
   * @param claim a claim's id or a tally's key
   * @param outcome the outcome's id
   * @param quantity the number claimed, or the change of the number paid
   * @param price what one outcome was valued at
   * @param gross the gross value; zero for an adjustment
   * @param net what the line adds to what is payable
   * @param rule the rule that adjusts
   * @param because why
   */
  public record LineRow(
      String claim,
      String outcome,
      String quantity,
      @Nullable String price,
      String gross,
      String net,
      @Nullable String rule,
      @Nullable String because) {}

  /**
   * The document of a statement. Its lines are made as they are read.
   *
   * @param statement the statement
   * @return the document
   */
  public static StatementDocument of(PaymentStatement statement) {
    String zero = text(Amount.zero(statement.currency()));
    return new StatementDocument(
        statement.contract(),
        statement.asOf().toString(),
        text(statement.gross()),
        statement.adjustments().stream()
            .map(
                each ->
                    new AdjustmentRow(
                        each.rule().id(),
                        each.id().orElse(null),
                        text(each.amount()),
                        Fractions.text(each.quantity())))
            .toList(),
        text(statement.net()),
        zero,
        zero,
        statement.payers().stream()
            .map(each -> new PayerRow(each.party(), text(each.amount())))
            .toList(),
        text(statement.unfunded()),
        statement.outcomeShare().map(Fractions::text).orElse(null),
        statement.periods().stream()
            .map(
                each ->
                    new PeriodRow(
                        each.period().startInclusive().toString(),
                        each.period().endExclusive().map(LocalDate::toString).orElseThrow(),
                        each.due().map(DueDate::adjusted).map(LocalDate::toString).orElse(null),
                        each.due().map(DueDate::unadjusted).map(LocalDate::toString).orElse(null),
                        text(each.gross()),
                        text(each.net()),
                        zero,
                        zero,
                        null))
            .toList(),
        statement.limits().stream().map(StatementDocument::limit).toList(),
        statement.notApplied().stream()
            .map(each -> new NotAppliedRow(each.rule().id(), each.because()))
            .toList(),
        Lists.transform(
            statement.lines(),
            line ->
                new LineRow(
                    line.claim(),
                    line.outcome(),
                    Fractions.text(line.quantity()),
                    line.price().map(StatementDocument::text).orElse(null),
                    text(line.gross()),
                    text(line.net()),
                    line.rule().map(Rule::id).orElse(null),
                    line.because().orElse(null))));
  }

  private static LimitRow limit(Headroom headroom) {
    return headroom.match(
        new Headroom.Cases<LimitRow>() {
          @Override
          public LimitRow amount(Headroom.OfAmount of) {
            return new LimitRow(
                of.limit(),
                of.holder().orElse(null),
                "AMOUNT",
                text(of.used()),
                text(of.left()),
                null,
                null);
          }

          @Override
          public LimitRow quantity(Headroom.OfQuantity of) {
            return new LimitRow(
                of.limit(),
                of.holder().orElse(null),
                "QUANTITY",
                Fractions.text(of.used()),
                Fractions.text(of.left()),
                null,
                null);
          }

          @Override
          public LimitRow participants(Headroom.OfParticipants of) {
            return new LimitRow(
                of.limit(), null, null, null, null, of.reached(), text(of.withheld()));
          }
        });
  }

  private static String text(Amount amount) {
    return amount.value().toPlainString();
  }
}
