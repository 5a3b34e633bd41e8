package org.outturn.pricing.json;

import static org.outturn.pricing.json.PaymentValues.money;

import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.payment.statement.Adjustment;
import org.outturn.pricing.payment.statement.Forecast;
import org.outturn.pricing.payment.statement.PaymentStatement;
import org.outturn.pricing.payment.statement.PeriodPayment;
import org.outturn.pricing.payment.statement.StatementLine;
import org.outturn.pricing.payment.statement.StatementLines;

/** What is paid for the claims of a contract that were verified by a date, and why not more. */
final class StatementFormat {
  private static final Codec<Adjustment> ADJUSTMENT =
      ObjectCodec.of(
          "adjustment",
          "What one rule, or one limit, took off all claims together.",
          keys -> {
            var rule = keys.required("rule", PaymentValues.RULE, Adjustment::rule, "");
            var id =
                keys.nullable(
                    "id",
                    Values.TEXT,
                    Adjustment::id,
                    "The limit, or the outcome of a treatment or of a limit inside a price.");
            var amount = money(keys, "amount", Adjustment::amount, "A reduction is negative.");
            var quantity =
                keys.required(
                    "quantity",
                    Values.STATED_NUMBER,
                    Adjustment::quantity,
                    "The change of the number of outcomes paid.");
            return in -> new Adjustment(in.get(rule), in.get(id), in.get(amount), in.get(quantity));
          });

  private static final Codec<Forecast> FORECAST =
      ObjectCodec.of(
          "forecast",
          "What the whole contract will have paid by one scenario of its plan.",
          keys -> {
            var scenario =
                keys.required("scenario", Values.TEXT, Forecast::scenario, "Such as BASE.");
            var actual = money(keys, "actual", Forecast::actual, "What is payable so far.");
            var planned =
                money(keys, "planned", Forecast::planned, "What the plan has for later periods.");
            var total = money(keys, "total", Forecast::total, "Both together.");
            return in ->
                new Forecast(in.get(scenario), in.get(actual), in.get(planned), in.get(total));
          });

  private static final Codec<PeriodPayment> PERIOD =
      ObjectCodec.of(
          "period",
          "What one payment period, half-open, comes to.",
          keys -> {
            var period = PaymentValues.period(keys, PeriodPayment::period);
            var due = PaymentValues.due(keys, PeriodPayment::due);
            var gross =
                money(keys, "gross", PeriodPayment::gross, "Its claims before any adjustment.");
            var net = money(keys, "net", PeriodPayment::net, "What is payable for its claims.");
            var fees = money(keys, "fees", PeriodPayment::fees, "What is payable for activity.");
            var grants =
                money(
                    keys, "grants", PeriodPayment::grants, "What is payable in place of outcomes.");
            var planned =
                keys.nullable(
                    "planned", Values.STATED_MONEY, PeriodPayment::planned, "What was planned.");
            var payers =
                keys.required(
                    "payers",
                    ListCodec.of(PaymentValues.PAYER),
                    PeriodPayment::payers,
                    "What each party pays of it.");
            return in ->
                PeriodPayment.builder()
                    .period(period.apply(in))
                    .due(due.apply(in))
                    .gross(in.get(gross))
                    .net(in.get(net))
                    .fees(in.get(fees))
                    .grants(in.get(grants))
                    .planned(in.get(planned))
                    .addAllPayers(in.get(payers))
                    .build();
          });

  private static final Codec<StatementLine> LINE =
      ObjectCodec.of(
          "line",
          "A claim, or an adjustment of the claim above it. Net sums to the statement's net, gross"
              + " to its gross.",
          keys -> {
            var claim =
                keys.required(
                    "claim",
                    Values.TEXT,
                    StatementLine::claim,
                    "The claim's id, or the key of a tally or measurement.");
            var outcome =
                keys.required("outcome", Values.TEXT, StatementLine::outcome, "What was achieved.");
            var quantity =
                keys.required(
                    "quantity",
                    Values.STATED_NUMBER,
                    StatementLine::quantity,
                    "The number claimed, or the change of the number paid.");
            var price =
                keys.nullable(
                    "price",
                    Values.STATED_MONEY,
                    StatementLine::price,
                    "What one outcome was valued at, for show; null for an adjustment.");
            var gross =
                money(keys, "gross", StatementLine::gross, "The value; zero for an adjustment.");
            var net =
                money(keys, "net", StatementLine::net, "What the line adds to what is payable.");
            var rule =
                keys.nullable(
                    "rule",
                    PaymentValues.RULE,
                    StatementLine::rule,
                    "The rule that adjusts; null for a claim.");
            var because =
                keys.nullable(
                    "because",
                    Values.TEXT,
                    StatementLine::because,
                    "Why: the reason code, or the limit, and one sentence; null for a claim.");
            keys.allOrNone(rule, because);
            keys.rule(
                in -> {
                  boolean isAdjustment = in.get(rule).isPresent();
                  if (isAdjustment != in.get(because).isPresent()) {
                    throw in.refuse(because, "expected rule and because together, or neither");
                  }
                  if (isAdjustment && in.get(gross).signum() != 0) {
                    throw in.refuse(gross, "must be 0 for an adjustment");
                  }
                  if (isAdjustment && in.get(price).isPresent()) {
                    throw in.refuse(price, "must be null for an adjustment");
                  }
                  if (!isAdjustment && !in.get(net).equals(in.get(gross))) {
                    throw in.refuse(net, "must be the gross value for a claim");
                  }
                });
            keys.condition(
                Schemas.either(
                    Schemas.where("rule", Schemas.of("type", "null")),
                    Schemas.where("price", Schemas.of("type", "null"))));
            return in ->
                in.get(rule)
                    .map(
                        adjusting ->
                            StatementLine.ofAdjustment(
                                in.get(claim),
                                in.get(outcome),
                                in.get(quantity),
                                in.get(net),
                                adjusting,
                                in.get(because).orElseThrow()))
                    .orElseGet(
                        () ->
                            StatementLine.ofClaim(
                                in.get(claim),
                                in.get(outcome),
                                in.get(quantity),
                                in.get(price),
                                in.get(gross)));
          });

  static final Codec<PaymentStatement> STATEMENT =
      ObjectCodec.of(
          "",
          "What is paid for the claims of a contract that were verified by a date, and why not more."
              + " Money is a decimal text at the currency's scale; a reduction is negative; what is"
              + " not there is null.",
          keys -> {
            var contract =
                keys.required(
                    "contract", Values.TEXT, PaymentStatement::contract, "The contract's id.");
            var name =
                keys.required(
                    "name",
                    Values.TEXT,
                    PaymentStatement::name,
                    "What people call the contract; empty where it has no name.");
            var currency =
                keys.required(
                    "currency",
                    Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                    PaymentStatement::currency,
                    "The one currency of every amount, an ISO 4217 code.");
            var asOf =
                keys.required(
                    "asOf",
                    Values.DATE,
                    PaymentStatement::asOf,
                    "The last day whose verifications are seen.");
            var notApplied = NotAppliedFormat.notApplied(keys, PaymentStatement::notApplied);
            var gross =
                money(
                    keys,
                    "gross",
                    PaymentStatement::gross,
                    "Every claim as made, at the price in force, before any adjustment.");
            var adjustments =
                keys.required(
                    "adjustments",
                    ListCodec.of(ADJUSTMENT),
                    PaymentStatement::adjustments,
                    "What each rule and limit took off. gross plus their amounts is net.");
            var net = money(keys, "net", PaymentStatement::net, "What is payable for outcomes.");
            var fees = money(keys, "fees", PaymentStatement::fees, "What is payable for activity.");
            var grants =
                money(
                    keys,
                    "grants",
                    PaymentStatement::grants,
                    "What is payable in place of outcomes.");
            var payers =
                keys.required(
                    "payers",
                    ListCodec.of(PaymentValues.PAYER),
                    PaymentStatement::payers,
                    "What each party pays. Their amounts plus unfunded are net plus fees plus"
                        + " grants.");
            var unfunded =
                money(
                    keys,
                    "unfunded",
                    PaymentStatement::unfunded,
                    "What no payer's commitment covers.");
            var outcomeShare =
                keys.nullable(
                    "outcomeShare",
                    Values.STATED_NUMBER,
                    PaymentStatement::outcomeShare,
                    "The part of all payment that came from outcomes; beyond 0 to 1 where something"
                        + " was paid back.");
            var forecast =
                keys.required(
                    "forecast",
                    ListCodec.of(FORECAST),
                    PaymentStatement::forecast,
                    "What the contract will have paid, by each scenario of its plan.");
            var periods =
                keys.required(
                    "periods",
                    ListCodec.of(PERIOD),
                    PaymentStatement::periods,
                    "The payment periods, without a gap; they sum to the totals.");
            var limits =
                keys.required(
                    "limits",
                    ListCodec.of(HeadroomFormat.HEADROOM),
                    PaymentStatement::limits,
                    "How much of each limit is used and left.");
            var lines =
                keys.required(
                    "lines",
                    ListCodec.of(LINE),
                    PaymentStatement::lines,
                    "One line for each claim and each adjustment, in claim order.");
            return in ->
                PaymentStatement.builder()
                    .contract(in.get(contract))
                    .name(in.get(name))
                    .currency(in.get(currency))
                    .asOf(in.get(asOf))
                    .gross(in.get(gross))
                    .addAllAdjustments(in.get(adjustments))
                    .net(in.get(net))
                    .fees(in.get(fees))
                    .grants(in.get(grants))
                    .addAllPayers(in.get(payers))
                    .unfunded(in.get(unfunded))
                    .outcomeShare(in.get(outcomeShare))
                    .addAllForecast(in.get(forecast))
                    .addAllPeriods(in.get(periods))
                    .addAllLimits(in.get(limits))
                    .addAllNotApplied(in.get(notApplied))
                    .lines(StatementLines.of(in.get(lines)))
                    .build();
          });

  private StatementFormat() {}
}
