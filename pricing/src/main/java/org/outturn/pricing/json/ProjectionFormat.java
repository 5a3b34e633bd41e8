package org.outturn.pricing.json;

import com.google.common.collect.ImmutableList;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.payment.statement.OutcomePayment;
import org.outturn.pricing.projection.EvidenceForm;
import org.outturn.pricing.projection.ExpectedOutcome;
import org.outturn.pricing.projection.MissingAssumption;
import org.outturn.pricing.projection.ProjectedPeriod;
import org.outturn.pricing.projection.Projection;
import org.outturn.pricing.projection.RuleNeed;
import org.outturn.pricing.projection.ScenarioProjection;

/** What a contract would pay for a delivery; worked out anew and not read. */
final class ProjectionFormat {
  /** A projection, with its periods beside plan and actual. */
  record Document(Projection projection, ImmutableList<ProjectedPeriod> periods) {}

  private static final Codec<RuleNeed> RULE =
      ObjectCodec.ofResult(
          "neededRule",
          "A rule of the contract, and what it needs.",
          keys -> {
            keys.required("rule", PaymentValues.RULE, RuleNeed::rule, "Its name.");
            keys.required("because", Values.TEXT, RuleNeed::because, "In one sentence.");
          });

  private static final Codec<MissingAssumption> MISSING =
      ObjectCodec.ofResult(
          "missing",
          "A number that the projection needs and nobody states.",
          keys -> {
            keys.required("where", Values.TEXT, MissingAssumption::where, "Its path, by names.");
            keys.required(
                "what",
                Values.TEXT,
                MissingAssumption::what,
                "What it is, and what becomes of it.");
          });

  private static final Codec<ExpectedOutcome> EXPECTED =
      ObjectCodec.ofResult(
          "expected",
          "What is expected of one outcome.",
          keys -> {
            keys.required("outcome", Values.TEXT, ExpectedOutcome::outcome, "Its id.");
            keys.required(
                "people", Values.STATED_NUMBER, ExpectedOutcome::people, "Who reach it, exact.");
            keys.required(
                "quantity",
                Values.STATED_NUMBER,
                ExpectedOutcome::quantity,
                "How many of the outcome they reach, exact.");
          });

  private static final Codec<OutcomePayment> OUTCOME =
      ObjectCodec.ofResult(
          "outcomePayment",
          "What one outcome would come to.",
          keys -> {
            keys.required("outcome", Values.TEXT, OutcomePayment::outcome, "Its id.");
            keys.required(
                "delivered",
                Values.STATED_NUMBER,
                OutcomePayment::delivered,
                "How many no rule about which claims count refuses.");
            keys.required(
                "paid",
                Values.STATED_NUMBER,
                OutcomePayment::paid,
                "How many of them are paid, at least in part.");
            PaymentValues.money(keys, "gross", OutcomePayment::gross, "Before any adjustment.");
            PaymentValues.money(keys, "net", OutcomePayment::net, "What is payable.");
          });

  private static final Codec<ScenarioProjection> SCENARIO =
      ObjectCodec.ofResult(
          "scenarioProjection",
          "What the contract would pay in one scenario.",
          keys -> {
            keys.required("scenario", Values.TEXT, ScenarioProjection::scenario, "Its name.");
            keys.required(
                "form",
                ChoiceCodec.of(EvidenceForm.class),
                ScenarioProjection::form,
                "TALLIES: exact expected numbers. POPULATION: claims of whole people, so that rules"
                    + " which need them are applied.");
            keys.required(
                "needs",
                ListCodec.of(RULE),
                ScenarioProjection::needs,
                "The rules for which it is a population.");
            NotAppliedFormat.notApplied(keys, ScenarioProjection::notApplied);
            keys.required(
                "missing",
                ListCodec.of(MISSING),
                ScenarioProjection::missing,
                "What it needs and nobody states.");
            keys.required(
                "expected",
                ListCodec.of(EXPECTED),
                ScenarioProjection::expected,
                "What is expected of each outcome.");
            PaymentValues.money(
                keys, "gross", each -> each.statement().gross(), "Before any adjustment.");
            PaymentValues.money(keys, "net", each -> each.statement().net(), "For outcomes.");
            PaymentValues.money(keys, "fees", each -> each.statement().fees(), "For activity.");
            PaymentValues.money(
                keys, "grants", each -> each.statement().grants(), "In place of outcomes.");
            PaymentValues.money(
                keys,
                "unfunded",
                each -> each.statement().unfunded(),
                "What no payer's commitment covers.");
            keys.required(
                "payers",
                ListCodec.of(PaymentValues.PAYER),
                each -> each.statement().payers(),
                "What each party would pay.");
            keys.required(
                "limits",
                ListCodec.of(HeadroomFormat.HEADROOM),
                each -> each.statement().limits(),
                "How much of each limit would be used and left.");
            keys.required(
                "outcomes",
                ListCodec.of(OUTCOME),
                each -> each.statement().outcomes(),
                "What each outcome would come to.");
          });

  private static final Codec<ProjectedPeriod> PERIOD =
      ObjectCodec.ofResult(
          "projectedPeriod",
          "One payment period of one scenario: outcomes, fees and grants.",
          keys -> {
            keys.required("scenario", Values.TEXT, ProjectedPeriod::scenario, "Its name.");
            keys.required(
                "from", Values.DATE, each -> each.period().startInclusive(), "Its first day.");
            keys.nullable(
                "to",
                Values.DATE,
                each -> each.period().endExclusive(),
                "The day after its last; null where it has no end.");
            PaymentValues.money(
                keys, "projected", ProjectedPeriod::projected, "What would be paid.");
            keys.nullable(
                "planned",
                Values.STATED_MONEY,
                ProjectedPeriod::planned,
                "What the contract's plan of that name says; null where it has none.");
            keys.nullable(
                "actual",
                Values.STATED_MONEY,
                ProjectedPeriod::actual,
                "What is payable by the evidence given; null where there is none yet.");
          });

  static final Codec<Document> PROJECTION =
      ObjectCodec.ofResult(
          "",
          "What a contract would pay for what is expected, scenario by scenario. Money is a decimal"
              + " text at the currency's scale.",
          keys -> {
            keys.required("delivery", Values.TEXT, of -> of.projection().delivery(), "Its id.");
            keys.required("contract", Values.TEXT, of -> of.projection().contract(), "Its id.");
            keys.required(
                "currency",
                Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                of -> of.projection().currency(),
                "The one currency of every amount, an ISO 4217 code.");
            keys.required(
                "unknowns",
                ListCodec.of(Values.TEXT),
                of -> of.projection().unknowns(),
                "What decides the answer and is not known.");
            keys.required(
                "scenarios",
                ListCodec.of(SCENARIO),
                of -> of.projection().scenarios(),
                "What would be paid in each.");
            keys.required(
                "periods",
                ListCodec.of(PERIOD),
                Document::periods,
                "Each scenario by period, beside plan and actual; periods of nothing left out.");
          });

  private ProjectionFormat() {}
}
