package org.outturn.pricing.json;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.outturn.core.json.MoneyForm;
import org.outturn.core.json.SourceDocument;
import org.outturn.core.json.SourceForm;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Fractions;
import org.outturn.core.money.Share;
import org.outturn.pricing.comparison.BidderResult;
import org.outturn.pricing.comparison.BreakEven;
import org.outturn.pricing.comparison.BreakEvenAnswer;
import org.outturn.pricing.comparison.BreakEvenQuantity;
import org.outturn.pricing.comparison.Comparison;
import org.outturn.pricing.comparison.EqualRange;
import org.outturn.pricing.comparison.PlanVariance;
import org.outturn.pricing.comparison.SideResult;

/**
 * A comparison as a JSON document: the components are its keys. Money is text at the currency's
 * decimals; numbers of people and outcomes, and success rates, are exact; rates of change have four
 * decimals. What is not there is null.
 *
 * @param comparison the case's id
 * @param name what people call it
 * @param currency the currency of every amount
 * @param results each side in each scenario
 * @param breakEvens where two sides cost the same
 * @param bidder what a bidder's investment needs
 * @param sources where the figures come from
 */
public record ComparisonDocument(
    String comparison,
    String name,
    String currency,
    List<ResultRow> results,
    List<BreakEvenRow> breakEvens,
    @Nullable BidderRow bidder,
    List<SourceDocument> sources) {

  /**
   * One side in one scenario.
   *
   * @param scenario the scenario
   * @param side the side
   * @param kind INPUTS, OUTCOMES or BLENDED
   * @param people the people helped
   * @param successRate the share of them who achieve the outcome
   * @param outcomes the outcomes, gross of deadweight
   * @param netOutcomes the outcomes, net of deadweight
   * @param payment what the provider is paid
   * @param costs what it costs beside the payment
   * @param totalCost payment and costs
   * @param costPerOutcome the total cost of one outcome; null where there is none
   * @param costPerNetOutcome the total cost of one net outcome; null where there is none
   * @param againstPlan the cost per outcome against plan: 0.8750 is 87.5 % more
   * @param shortfall the outcomes missing, at their planned cost
   * @param borneByCommissioner what the commissioner bears of it
   * @param borneByProvider what the provider bears of it
   * @param borneBy COMMISSIONER, PROVIDER, BOTH or NOBODY
   * @param allocated what is set aside for the payment
   * @param released what of it is not paid
   */
  public record ResultRow(
      String scenario,
      String side,
      String kind,
      @Nullable String people,
      @Nullable String successRate,
      String outcomes,
      String netOutcomes,
      String payment,
      List<CostRow> costs,
      String totalCost,
      @Nullable String costPerOutcome,
      @Nullable String costPerNetOutcome,
      @Nullable String againstPlan,
      @Nullable String shortfall,
      @Nullable String borneByCommissioner,
      @Nullable String borneByProvider,
      @Nullable String borneBy,
      @Nullable String allocated,
      @Nullable String released) {}

  /**
   * The costs of one kind.
   *
   * @param kind SET_UP, MANAGEMENT, EVALUATION or FINANCE
   * @param amount their sum
   */
  public record CostRow(String kind, String amount) {}

  /**
   * Where two sides cost the same.
   *
   * @param scenario the scenario that gives what is not varied
   * @param reference the side that the other is held against
   * @param compared the other side
   * @param quantity SUCCESS_RATE, PEOPLE, OUTCOMES, PRICE or EXTRA_COST
   * @param variedSide the side whose price or cost is varied
   * @param basis TOTAL_COST, COST_PER_OUTCOME or COST_PER_NET_OUTCOME
   * @param answer EQUAL, NEVER or NOT_MEANINGFUL
   * @param ranges with EQUAL: the values
   * @param dearer with NEVER: the side that costs more at every value
   * @param because with NOT_MEANINGFUL: why
   */
  public record BreakEvenRow(
      String scenario,
      String reference,
      String compared,
      String quantity,
      @Nullable String variedSide,
      String basis,
      String answer,
      List<RangeRow> ranges,
      @Nullable String dearer,
      @Nullable String because) {}

  /**
   * A value, or all from one to another.
   *
   * @param from the lowest
   * @param to the highest; null where there is none
   */
  public record RangeRow(String from, @Nullable String to) {}

  /**
   * What a bidder's investment needs.
   *
   * @param people the people helped
   * @param successRate the share of them who achieve the outcome
   * @param outcomes the outcomes
   * @param cost what the bidder spends
   * @param price what it is paid for each outcome
   * @param payment what it is paid
   * @param surplus payment less cost
   * @param breakEvenPrice the price at which it gets its money back
   * @param outcomesNeeded the outcomes at which it does at its price
   * @param upliftNeeded by how much quality and productivity together must raise outcomes
   * @param qualityNeeded the quality needed, productivity as stated; null where none is enough
   * @param productivityNeeded the productivity needed, quality as stated
   * @param investmentAffordable the most it may invest, as a part of the base's cost
   */
  public record BidderRow(
      String people,
      String successRate,
      String outcomes,
      String cost,
      String price,
      String payment,
      String surplus,
      String breakEvenPrice,
      String outcomesNeeded,
      String upliftNeeded,
      @Nullable String qualityNeeded,
      String productivityNeeded,
      String investmentAffordable) {}

  /**
   * The document of a comparison.
   *
   * @param comparison the comparison
   * @return the document
   */
  public static ComparisonDocument of(Comparison comparison) {
    return new ComparisonDocument(
        comparison.of().id(),
        comparison.of().name(),
        comparison.of().currency().getCurrencyCode(),
        comparison.results().stream().map(each -> result(comparison, each)).toList(),
        comparison.breakEvens().stream().map(each -> breakEven(comparison, each)).toList(),
        comparison.bidder().map(each -> bidder(comparison, each)).orElse(null),
        SourceForm.writeAll(comparison.of().sources()));
  }

  private static ResultRow result(Comparison comparison, SideResult result) {
    Optional<PlanVariance> variance = result.variance();
    return new ResultRow(
        result.scenario(),
        result.side().id(),
        result.terms().kind().name(),
        result.delivery().people().map(Fractions::text).orElse(null),
        result.delivery().successRate().map(Share::toString).orElse(null),
        Fractions.text(result.outcomes()),
        Fractions.text(result.netOutcomes()),
        MoneyForm.write(result.payment()),
        result.costs().entrySet().stream()
            .map(cost -> new CostRow(cost.getKey().name(), MoneyForm.write(cost.getValue())))
            .toList(),
        MoneyForm.write(result.totalCost()),
        money(comparison, result.costPerOutcome()),
        money(comparison, result.costPerNetOutcome()),
        variance
            .flatMap(PlanVariance::costPerOutcome)
            .map(each -> share(comparison, each))
            .orElse(null),
        money(comparison, variance.map(PlanVariance::shortfall)),
        money(comparison, variance.map(PlanVariance::commissioner)),
        money(comparison, variance.map(PlanVariance::provider)),
        variance.map(each -> each.borneBy().name()).orElse(null),
        text(result.allocated()),
        text(result.released()));
  }

  private static BreakEvenRow breakEven(Comparison comparison, BreakEven breakEven) {
    return breakEven
        .answer()
        .match(
            new BreakEvenAnswer.Cases<BreakEvenRow>() {
              @Override
              public BreakEvenRow equal(BreakEvenAnswer.Equal answer) {
                return row(
                    breakEven,
                    "EQUAL",
                    answer.ranges().stream()
                        .map(range -> range(comparison, breakEven.quantity(), range))
                        .toList(),
                    null,
                    null);
              }

              @Override
              public BreakEvenRow never(BreakEvenAnswer.Never answer) {
                return row(breakEven, "NEVER", List.of(), answer.dearer(), null);
              }

              @Override
              public BreakEvenRow notMeaningful(BreakEvenAnswer.NotMeaningful answer) {
                return row(breakEven, "NOT_MEANINGFUL", List.of(), null, answer.because());
              }
            });
  }

  private static BreakEvenRow row(
      BreakEven breakEven,
      String answer,
      List<RangeRow> ranges,
      @Nullable String dearer,
      @Nullable String because) {
    return new BreakEvenRow(
        breakEven.scenario(),
        breakEven.reference(),
        breakEven.compared(),
        breakEven.quantity().name(),
        breakEven.variedSide().orElse(null),
        breakEven.basis().name(),
        answer,
        ranges,
        dearer,
        because);
  }

  private static RangeRow range(
      Comparison comparison, BreakEvenQuantity quantity, EqualRange range) {
    return new RangeRow(
        value(comparison, quantity, range.from()),
        range.to().map(high -> value(comparison, quantity, high)).orElse(null));
  }

  private static String value(
      Comparison comparison, BreakEvenQuantity quantity, BigFraction value) {
    return quantity.isMoney() ? money(comparison, value) : Fractions.text(value);
  }

  private static BidderRow bidder(Comparison comparison, BidderResult bidder) {
    return new BidderRow(
        Fractions.text(bidder.people()),
        bidder.successRate().toString(),
        Fractions.text(bidder.outcomes()),
        money(comparison, bidder.cost()),
        MoneyForm.write(bidder.of().price()),
        money(comparison, bidder.payment()),
        money(comparison, bidder.surplus()),
        money(comparison, bidder.breakEvenPrice()),
        Fractions.text(bidder.outcomesNeeded()),
        share(comparison, bidder.upliftNeeded()),
        bidder.qualityNeeded().map(each -> share(comparison, each)).orElse(null),
        share(comparison, bidder.productivityNeeded()),
        share(comparison, bidder.investmentAffordable()));
  }

  private static String share(Comparison comparison, BigFraction exact) {
    return comparison.shownShare(exact).toPlainString();
  }

  private static String money(Comparison comparison, BigFraction exact) {
    return comparison.shown(exact).toPlainString();
  }

  private static @Nullable String money(Comparison comparison, Optional<BigFraction> exact) {
    return exact.map(each -> money(comparison, each)).orElse(null);
  }

  private static @Nullable String text(Optional<Amount> amount) {
    return amount.map(MoneyForm::write).orElse(null);
  }
}
