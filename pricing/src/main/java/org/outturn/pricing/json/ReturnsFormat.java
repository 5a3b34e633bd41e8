package org.outturn.pricing.json;

import static org.outturn.pricing.json.PaymentValues.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.outturn.core.investment.TrancheForm;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.FigureCodec;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.Values;
import org.outturn.pricing.returns.CashFlow;
import org.outturn.pricing.returns.DistributionKind;
import org.outturn.pricing.returns.FinanceReturns;
import org.outturn.pricing.returns.PartyFlows;
import org.outturn.pricing.returns.TrancheMovement;
import org.outturn.pricing.returns.TrancheResult;
import org.outturn.pricing.returns.WaterfallPeriod;
import org.outturn.pricing.returns.WaterfallResult;

/** Where the cash of a finance case goes, scenario by scenario. */
final class ReturnsFormat {
  private static final int DECIMALS = 6;

  private static final Codec<TrancheMovement> MOVEMENT =
      ObjectCodec.ofResult(
          "movement",
          "What one tranche paid in and received.",
          keys -> {
            keys.required("tranche", Values.TEXT, TrancheMovement::tranche, "Its id.");
            money(keys, "drawn", TrancheMovement::drawn, "What it paid in.");
            money(
                keys,
                "interest",
                each -> each.received(DistributionKind.INTEREST),
                "Interest received.");
            money(
                keys,
                "principal",
                each -> each.received(DistributionKind.PRINCIPAL),
                "Principal repaid.");
            money(
                keys,
                "preferredReturn",
                each -> each.received(DistributionKind.PREFERRED_RETURN),
                "Preferred return received.");
            money(
                keys,
                "residual",
                each -> each.received(DistributionKind.RESIDUAL),
                "Its share of the residual.");
          });

  private static final Codec<WaterfallPeriod> PERIOD =
      ObjectCodec.ofResult(
          "period",
          "What moved up to one distribution date: closing = opening + income + drawn - paidCosts"
              + " - distributed - residual - excess.",
          keys -> {
            keys.required(
                "from", Values.DATE, each -> each.period().startInclusive(), "Its first day.");
            keys.required(
                "distributedOn",
                Values.DATE,
                WaterfallPeriod::distributedOn,
                "Its last day, the distribution date.");
            money(keys, "opening", WaterfallPeriod::opening, "The cash at its start.");
            money(keys, "income", WaterfallPeriod::income, "Outcome payments.");
            money(keys, "costs", WaterfallPeriod::costs, "What fell due.");
            money(keys, "paidCosts", WaterfallPeriod::paidCosts, "What was paid of costs.");
            money(keys, "drawn", WaterfallPeriod::drawn, "What tranches paid in.");
            money(keys, "distributed", WaterfallPeriod::distributed, "What tranches received.");
            money(
                keys,
                "residual",
                WaterfallPeriod::residual,
                "What was left for the beneficiary of the residual.");
            money(keys, "excess", WaterfallPeriod::excess, "What caps kept from tranches.");
            money(keys, "closing", WaterfallPeriod::closing, "The cash at its end.");
            money(
                keys,
                "unpaidCosts",
                WaterfallPeriod::unpaidCosts,
                "What is due and could not be paid.");
            keys.required(
                "tranches",
                ListCodec.of(MOVEMENT),
                WaterfallPeriod::tranches,
                "What each tranche paid in and received.");
          });

  private static final Codec<TrancheResult> TRANCHE =
      ObjectCodec.ofResult(
          "tranche",
          "What one tranche came to.",
          keys -> {
            keys.required(
                "investor", Values.TEXT, each -> each.tranche().investor(), "Whose money it is.");
            keys.required(
                "form",
                ChoiceCodec.of(TrancheForm.class),
                each -> each.tranche().form(),
                "What kind of money it is.");
            money(
                keys,
                "commitment",
                each -> each.tranche().commitment(),
                "The most that could be drawn.");
            keys.required(
                "total", MOVEMENT, TrancheResult::total, "What it paid in and received in all.");
            money(
                keys,
                "profit",
                TrancheResult::profit,
                "What it received beyond what it paid in; a loss is negative.");
            money(keys, "loss", TrancheResult::loss, "What did not come back.");
            money(
                keys,
                "unpaidInterest",
                TrancheResult::unpaidInterest,
                "Interest that accrued and was not paid.");
            keys.nullable(
                "multiple",
                ResultValues.MULTIPLE,
                TrancheResult::multiple,
                "Received over paid in.");
            keys.required(
                "rateOfReturn",
                RateOfReturnFormat.RATE_OF_RETURN,
                TrancheResult::rateOfReturn,
                "Of its flows.");
            keys.nullable(
                "payback",
                Values.DATE,
                TrancheResult::payback,
                "From which day on it has its money back.");
          });

  private static final Codec<CashFlow> FLOW =
      ObjectCodec.ofResult(
          "flow",
          "One cash flow.",
          keys -> {
            keys.required("date", Values.DATE, CashFlow::date, "The day.");
            money(
                keys, "amount", CashFlow::amount, "Money that comes in to the party is positive.");
          });

  private static final Codec<PartyFlows> PARTY =
      ObjectCodec.ofResult(
          "party",
          "The cash flows of one party, as it sees them.",
          keys -> {
            keys.required(
                "part",
                ChoiceCodec.of(PartyFlows.Part.class),
                PartyFlows::part,
                "What it does in the financing.");
            keys.required("party", Values.TEXT, PartyFlows::party, "Its name.");
            keys.required(
                "flows", ListCodec.of(FLOW), ReturnsFormat::flows, "Its flows in order of date.");
          });

  private static final Codec<WaterfallResult> SCENARIO =
      ObjectCodec.ofResult(
          "scenario",
          "One scenario. Investors are all tranches but grants.",
          keys -> {
            keys.required("scenario", Values.TEXT, each -> each.scenario().name(), "Its name.");
            keys.required(
                "open",
                Values.TRUTH,
                each -> each.scenario().isOpen(),
                "Whether more may be paid later.");
            money(keys, "income", WaterfallResult::income, "Outcome payments.");
            money(keys, "costs", WaterfallResult::costs, "What fell due.");
            money(keys, "unpaidCosts", WaterfallResult::unpaidCosts, "What was never paid of it.");
            money(
                keys,
                "shortfall",
                WaterfallResult::shortfall,
                "The most that was unpaid at any time.");
            money(
                keys,
                "peakFunding",
                WaterfallResult::peakFunding,
                "The most by which costs ran ahead of outcome payments.");
            money(keys, "paidIn", WaterfallResult::paidIn, "What investors paid in.");
            money(keys, "paidBack", WaterfallResult::paidBack, "What investors received.");
            money(keys, "profit", WaterfallResult::profit, "The difference; a loss is negative.");
            money(
                keys,
                "lostByGrants",
                WaterfallResult::lostByGrants,
                "What grants did not get back.");
            keys.nullable(
                "multiple",
                ResultValues.MULTIPLE,
                WaterfallResult::multiple,
                "Paid back over paid in.");
            keys.required(
                "rateOfReturn",
                RateOfReturnFormat.RATE_OF_RETURN,
                WaterfallResult::rateOfReturn,
                "Of all investors together.");
            keys.nullable(
                "payback",
                Values.DATE,
                WaterfallResult::payback,
                "From which day on investors have their money back.");
            money(keys, "closing", WaterfallResult::closing, "The cash left at the end.");
            keys.required(
                "periods",
                ListCodec.of(PERIOD),
                WaterfallResult::periods,
                "One for each distribution date.");
            keys.required(
                "tranches",
                ListCodec.of(TRANCHE),
                WaterfallResult::tranches,
                "One for each tranche.");
            keys.required(
                "parties",
                ListCodec.of(PARTY),
                WaterfallResult::parties,
                "The cash flows of everyone.");
          });

  static final Codec<FinanceReturns> RETURNS =
      ObjectCodec.ofResult(
          "",
          "Where the cash of a finance case goes, scenario by scenario: periods, tranches and the"
              + " flows of every party.",
          keys -> {
            keys.required("financeCase", Values.TEXT, each -> each.of().id(), "The case's id.");
            keys.required(
                "currency",
                Values.CURRENCY,
                each -> each.of().currency(),
                "The currency of every amount.");
            NotAppliedFormat.notApplied(keys, FinanceReturns::notApplied);
            keys.nullable(
                "maximumReturn",
                FigureCodec.of(Schemas.of("type", "number", "minimum", 0)),
                ReturnsFormat::maximum,
                "The highest rate of return the terms allow, weighted by commitment.");
            keys.required(
                "scenarios",
                ListCodec.of(SCENARIO),
                FinanceReturns::scenarios,
                "One result for each scenario.");
          });

  private ReturnsFormat() {}

  private static Optional<BigDecimal> maximum(FinanceReturns returns) {
    return returns.maximumReturn().stream()
        .mapToObj(rate -> BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_EVEN))
        .findFirst();
  }

  private static List<CashFlow> flows(PartyFlows party) {
    return party.flows().flows().stream().filter(flow -> flow.amount().signum() != 0).toList();
  }
}
