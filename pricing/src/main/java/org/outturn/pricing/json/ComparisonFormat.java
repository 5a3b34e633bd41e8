package org.outturn.pricing.json;

import static org.outturn.pricing.json.PaymentValues.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.AddedCostKind;
import org.outturn.core.comparison.MechanismKind;
import org.outturn.core.json.SourceFormat;
import org.outturn.core.json.codec.ChoiceCodec;
import org.outturn.core.json.codec.Codec;
import org.outturn.core.json.codec.Keys;
import org.outturn.core.json.codec.ListCodec;
import org.outturn.core.json.codec.ObjectCodec;
import org.outturn.core.json.codec.Schemas;
import org.outturn.core.json.codec.TextCodec;
import org.outturn.core.json.codec.Values;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.comparison.BidderResult;
import org.outturn.pricing.comparison.BorneBy;
import org.outturn.pricing.comparison.BreakEven;
import org.outturn.pricing.comparison.BreakEvenAnswer;
import org.outturn.pricing.comparison.BreakEvenQuantity;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.CostBasis;
import org.outturn.pricing.comparison.EqualRange;
import org.outturn.pricing.comparison.PlanVariance;
import org.outturn.pricing.comparison.SideResult;

/** What paying for inputs and paying for outcomes come to. */
final class ComparisonFormat {
  private static final Codec<Map.Entry<AddedCostKind, Amount>> COST =
      ObjectCodec.ofResult(
          "cost",
          "The costs of one kind.",
          keys -> {
            keys.required(
                "kind",
                ChoiceCodec.of(AddedCostKind.class),
                Map.Entry::getKey,
                "What they are for.");
            money(keys, "amount", Map.Entry::getValue, "Their sum.");
          });

  private static final Codec<SideResult> RESULT =
      ObjectCodec.ofResult(
          "result",
          "One side in one scenario.",
          keys -> {
            keys.required("scenario", Values.TEXT, SideResult::scenario, "The scenario.");
            keys.required("side", Values.TEXT, each -> each.side().id(), "The side.");
            keys.required(
                "kind",
                ChoiceCodec.of(MechanismKind.class),
                each -> each.terms().kind(),
                "What it pays for.");
            keys.nullable(
                "people",
                Values.STATED_NUMBER,
                each -> each.delivery().people(),
                "The people helped; null where only outcomes are known.");
            keys.nullable(
                "successRate",
                Values.STATED_SHARE,
                each -> each.delivery().successRate(),
                "The share of them who achieve the outcome.");
            number(keys, "outcomes", SideResult::outcomes, "Gross of deadweight.");
            number(keys, "netOutcomes", SideResult::netOutcomes, "Net of deadweight.");
            money(keys, "payment", SideResult::payment, "What the provider is paid.");
            keys.required(
                "costs",
                ListCodec.of(COST),
                each -> each.costs().entrySet().asList(),
                "What it costs beside the payment, by kind.");
            money(keys, "totalCost", SideResult::totalCost, "Payment and costs.");
            keys.nullable(
                "costPerOutcome",
                ResultValues.ROUNDED_MONEY,
                SideResult::costPerOutcome,
                "The total cost of one outcome; null where there is none.");
            keys.nullable(
                "costPerNetOutcome",
                ResultValues.ROUNDED_MONEY,
                SideResult::costPerNetOutcome,
                "The total cost of one outcome that would not have happened anyway; null where there"
                    + " is none.");
            keys.nullable(
                "againstPlan",
                ResultValues.RATE,
                each -> each.variance().flatMap(PlanVariance::costPerOutcome),
                "The cost per outcome against plan.");
            variance(
                keys,
                "shortfall",
                PlanVariance::shortfall,
                "The outcomes missing, at their planned cost; negative where more was delivered. The"
                    + " sum of what commissioner and provider bear.");
            variance(
                keys,
                "borneByCommissioner",
                PlanVariance::commissioner,
                "What it pays beyond the planned cost of what it gets; negative is a gain.");
            variance(
                keys,
                "borneByProvider",
                PlanVariance::provider,
                "What it is paid less than planned; negative is a gain.");
            keys.nullable(
                "borneBy",
                ChoiceCodec.of(BorneBy.class),
                each -> each.variance().map(PlanVariance::borneBy),
                "Who bears any of it.");
            keys.nullable(
                "allocated",
                Values.STATED_MONEY,
                SideResult::allocated,
                "What is set aside for the payment.");
            keys.nullable(
                "released",
                Values.STATED_MONEY,
                SideResult::released,
                "What of it is not paid; negative where more is paid.");
          });

  /** A value at which two sides cost the same, which is shown as money or as a number. */
  private static final Codec<EqualValue> EQUAL_VALUE =
      TextCodec.of(
              "equalValue",
              Schemas.of(
                  "description",
                  "Money at the currency's scale, or an exact number: a decimal or a fraction.",
                  "type",
                  "string",
                  "pattern",
                  "^[0-9]+(\\.[0-9]+|/[0-9]+)?$"),
              text -> text,
              text -> text)
          .showing(
              (equal, context) ->
                  equal.quantity.isMoney()
                      ? ResultValues.money(equal.value, context.get(Values.CURRENCY_OF_DOCUMENT))
                          .toPlainString()
                      : Fractions.text(equal.value));

  private static final Codec<EqualRangeOf> RANGE =
      ObjectCodec.ofResult(
          "range",
          "A value, or all from one to another.",
          keys -> {
            keys.required(
                "from", EQUAL_VALUE, each -> each.value(each.range.from()), "The lowest.");
            keys.nullable(
                "to",
                EQUAL_VALUE,
                each -> each.range.to().map(each::value),
                "The highest, the same for a single value; null where there is none.");
          });

  private static final Codec<BreakEven> BREAK_EVEN =
      ObjectCodec.ofResult(
          "breakEven",
          "Where two sides cost the same in one scenario.",
          keys -> {
            keys.required(
                "scenario",
                Values.TEXT,
                BreakEven::scenario,
                "The scenario that gives what is not varied.");
            keys.required(
                "reference",
                Values.TEXT,
                BreakEven::reference,
                "The side that the other is held against.");
            keys.required("compared", Values.TEXT, BreakEven::compared, "The other side.");
            keys.required(
                "quantity",
                ChoiceCodec.of(BreakEvenQuantity.class),
                BreakEven::quantity,
                "What is varied.");
            keys.nullable(
                "variedSide",
                Values.TEXT,
                BreakEven::variedSide,
                "The side whose price or cost is varied.");
            keys.required(
                "basis",
                ChoiceCodec.of(CostBasis.class),
                BreakEven::basis,
                "What is equal. Where both sides face the same delivery, equal total cost is equal"
                    + " cost per outcome.");
            keys.required(
                "answer",
                ChoiceCodec.of(Answer.class),
                each -> Answered.of(each).answer,
                "Whether there is such a value.");
            keys.required(
                "ranges",
                ListCodec.of(RANGE),
                each -> Answered.of(each).ranges,
                "EQUAL: the values, in rising order.");
            keys.nullable(
                "dearer",
                Values.TEXT,
                each -> Answered.of(each).dearer,
                "NEVER: the side that costs more at every value.");
            keys.nullable(
                "because", Values.TEXT, each -> Answered.of(each).because, "NOT_MEANINGFUL: why.");
          });

  private static final Codec<BidderResult> BIDDER =
      ObjectCodec.ofResult(
          "bidder",
          "What a bidder's investment needs.",
          keys -> {
            number(keys, "people", BidderResult::people, "The people helped.");
            keys.required(
                "successRate",
                Values.STATED_SHARE,
                BidderResult::successRate,
                "The share of them who achieve the outcome.");
            number(keys, "outcomes", BidderResult::outcomes, "The outcomes.");
            rounded(keys, "cost", BidderResult::cost, "What the bidder spends.");
            money(keys, "price", each -> each.of().price(), "What it is paid for each outcome.");
            rounded(keys, "payment", BidderResult::payment, "What it is paid.");
            rounded(keys, "surplus", BidderResult::surplus, "Payment less cost.");
            rounded(
                keys,
                "breakEvenPrice",
                BidderResult::breakEvenPrice,
                "The price at which it gets its money back.");
            number(
                keys,
                "outcomesNeeded",
                BidderResult::outcomesNeeded,
                "The outcomes at which it does at its price.");
            keys.required(
                "upliftNeeded",
                ResultValues.RATE,
                BidderResult::upliftNeeded,
                "By how much quality and productivity together must raise the outcomes of the base.");
            keys.nullable(
                "qualityNeeded",
                ResultValues.RATE,
                BidderResult::qualityNeeded,
                "The quality needed, productivity as stated; null where none is enough.");
            keys.required(
                "productivityNeeded",
                ResultValues.RATE,
                BidderResult::productivityNeeded,
                "The productivity needed, quality as stated.");
            keys.required(
                "investmentAffordable",
                ResultValues.RATE,
                BidderResult::investmentAffordable,
                "The most it may invest, as a part of the base's cost.");
          });

  private static final Codec<Comparison.NotAppliedIn> NOT_APPLIED =
      ObjectCodec.ofResult(
          "notAppliedIn",
          "What the statement of a scenario could not apply.",
          keys -> {
            keys.required(
                "scenario", Values.TEXT, Comparison.NotAppliedIn::scenario, "The scenario's id.");
            NotAppliedFormat.notApplied(keys, "rules", Comparison.NotAppliedIn::rules);
          });

  static final Codec<Comparison> COMPARISON =
      ObjectCodec.ofResult(
          "",
          "What paying for inputs and paying for outcomes come to, where they break even, and what a"
              + " bidder needs.",
          keys -> {
            keys.required("comparison", Values.TEXT, each -> each.of().id(), "The case's id.");
            keys.required("name", Values.TEXT, each -> each.of().name(), "What people call it.");
            keys.required(
                "currency",
                Values.CURRENCY.keptIn(Values.CURRENCY_OF_DOCUMENT),
                each -> each.of().currency(),
                "The currency of every amount.");
            keys.required(
                "notApplied",
                ListCodec.of(NOT_APPLIED),
                Comparison::notApplied,
                "By scenario; empty where all rules were applied.");
            keys.required(
                "results",
                ListCodec.of(RESULT),
                Comparison::results,
                "Each side in each scenario, the plan first.");
            keys.required(
                "breakEvens",
                ListCodec.of(BREAK_EVEN),
                Comparison::breakEvens,
                "Where each further side costs the same as the first.");
            keys.nullable("bidder", BIDDER, Comparison::bidder, "Null where none was asked about.");
            keys.required(
                "sources",
                ListCodec.of(SourceFormat.SOURCE),
                each -> each.of().sources(),
                "Where the figures come from.");
          });

  private ComparisonFormat() {}

  private static <T> void number(
      Keys<T> keys, String name, Function<T, BigFraction> get, String doc) {
    keys.required(name, Values.STATED_NUMBER, get, doc);
  }

  private static <T> void rounded(
      Keys<T> keys, String name, Function<T, BigFraction> get, String doc) {
    keys.required(name, ResultValues.ROUNDED_MONEY, get, doc);
  }

  private static void variance(
      Keys<SideResult> keys, String name, Function<PlanVariance, BigFraction> get, String doc) {
    keys.nullable(name, ResultValues.ROUNDED_MONEY, result -> result.variance().map(get), doc);
  }

  /** A value of what is varied. */
  private record EqualValue(BreakEvenQuantity quantity, BigFraction value) {}

  /** Values of what is varied. */
  private record EqualRangeOf(BreakEvenQuantity quantity, EqualRange range) {
    EqualValue value(BigFraction value) {
      return new EqualValue(quantity, value);
    }
  }

  /** The kinds of answers, by the names that files use. */
  private enum Answer {
    EQUAL,
    NEVER,
    NOT_MEANINGFUL
  }

  /** What one kind of answer says and the others do not. */
  private record Answered(
      Answer answer, List<EqualRangeOf> ranges, Optional<String> dearer, Optional<String> because) {
    static Answered of(BreakEven breakEven) {
      return breakEven
          .answer()
          .match(
              new BreakEvenAnswer.Cases<Answered>() {
                @Override
                public Answered equal(BreakEvenAnswer.Equal equal) {
                  return new Answered(
                      Answer.EQUAL,
                      equal.ranges().stream()
                          .map(range -> new EqualRangeOf(breakEven.quantity(), range))
                          .toList(),
                      Optional.empty(),
                      Optional.empty());
                }

                @Override
                public Answered never(BreakEvenAnswer.Never never) {
                  return new Answered(
                      Answer.NEVER, List.of(), Optional.of(never.dearer()), Optional.empty());
                }

                @Override
                public Answered notMeaningful(BreakEvenAnswer.NotMeaningful none) {
                  return new Answered(
                      Answer.NOT_MEANINGFUL,
                      List.of(),
                      Optional.empty(),
                      Optional.of(none.because()));
                }
              });
    }
  }
}
