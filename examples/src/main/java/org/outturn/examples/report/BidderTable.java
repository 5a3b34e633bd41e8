package org.outturn.examples.report;

import org.apache.commons.numbers.fraction.BigFraction;
import org.outturn.core.comparison.BidderCase;
import org.outturn.core.money.Fractions;
import org.outturn.pricing.comparison.BidderResult;
import org.outturn.pricing.comparison.Comparison;

/** Whether a bidder gets its investment back, and what it would take. */
final class BidderTable {
  private final Comparison comparison;
  private final BidderResult bidder;

  BidderTable(Comparison comparison, BidderResult bidder) {
    this.comparison = comparison;
    this.bidder = bidder;
  }

  TextTable table() {
    BidderCase given = bidder.of();
    String price = MoneyText.of(given.price());
    TextTable table =
        new TextTable(
                "The bidder: "
                    + FigureText.percent(Fractions.of(given.investment()))
                    + " more money, "
                    + FigureText.percent(Fractions.of(given.quality()))
                    + " more quality, "
                    + FigureText.percent(Fractions.of(given.productivity()))
                    + " more productivity")
            .words("")
            .numbers("figure");
    return table
        .row("people helped", FigureText.quantity(bidder.people()))
        .row("success rate", FigureText.percent(bidder.successRate().toFraction()))
        .row("outcomes", FigureText.quantity(bidder.outcomes()))
        .row("cost", money(bidder.cost()))
        .row("paid at " + price + " an outcome", money(bidder.payment()))
        .row("surplus", money(bidder.surplus()))
        .row("price that breaks even", money(bidder.breakEvenPrice()))
        .row("or, at " + price + ": outcomes", FigureText.quantity(bidder.outcomesNeeded()))
        .row("or quality up by", quality())
        .row("or productivity up by", FigureText.change(bidder.productivityNeeded()))
        .row("or outcomes up on the base by", FigureText.change(bidder.upliftNeeded()))
        .row("or money invested of", FigureText.change(bidder.investmentAffordable()));
  }

  private String quality() {
    return bidder.qualityNeeded().map(FigureText::change).orElse("more than all succeed");
  }

  private String money(BigFraction exact) {
    return MoneyText.of(comparison.shown(exact));
  }
}
