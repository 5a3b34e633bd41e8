package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.UnitPrice;

/**
 * A price that formulas follow, as steps: one without an end for a unit price, two for a threshold,
 * below which nothing is paid.
 *
 * @param form what the steps mean
 * @param steps in rising order, the last without an end
 */
record StatedPrice(Form form, ImmutableList<Step> steps) {

  /** What the steps of a price mean (rule price-form). */
  enum Form {
    /** One price, whatever the position. */
    UNIT,
    /** Each step prices the units inside it: tiers, and a threshold that pays the excess. */
    TIERS,
    /** The step that all units reach prices every one. */
    BANDS,
    /** Nothing below the end of the first step; from there on every unit. */
    ALL,
    /** One amount for the unit that reaches the end of the first step. */
    LUMP_SUM;

    /** Whether the units before decide what the next is worth. */
    boolean countsPositions() {
      return this == TIERS || this == LUMP_SUM;
    }

    /** Whether all units decide what each is worth. */
    boolean looksAtTotal() {
      return this == BANDS || this == ALL;
    }
  }

  /**
   * A number of a step.
   *
   * @param words what it is called after the outcome
   * @param number the number, or the amount in major units
   * @param note what it means
   * @param path its path inside the price
   */
  record Stated(String words, BigDecimal number, String note, String path) {}

  /**
   * One step.
   *
   * @param upTo its end; empty for the last
   * @param amount the price of a unit; empty where it pays nothing
   */
  record Step(Optional<Stated> upTo, Optional<Stated> amount) {}

  /** The steps of a price; empty for one that no formula follows. */
  static Optional<StatedPrice> of(Price price) {
    return price.match(FORMS);
  }

  private static final Price.Cases<Optional<StatedPrice>> FORMS =
      new Price.Cases<>() {
        @Override
        public Optional<StatedPrice> unit(UnitPrice price) {
          return Optional.of(
              new StatedPrice(
                  Form.UNIT, ImmutableList.of(last("", price.amount(), "price of one", ""))));
        }

        @Override
        public Optional<StatedPrice> graduated(GraduatedPrice price) {
          if (price.tiers().stream().anyMatch(tier -> tier.limit().isPresent())) {
            return Optional.empty();
          }
          return steps(
              Form.TIERS,
              "tier",
              price.tiers().stream().map(each -> new End(each.upTo(), each.amount())).toList(),
              "price of one inside it");
        }

        @Override
        public Optional<StatedPrice> banded(BandedPrice price) {
          return steps(
              Form.BANDS,
              "band",
              price.bands().stream().map(each -> new End(each.upTo(), each.amount())).toList(),
              "price of each, once all reach it");
        }

        @Override
        public Optional<StatedPrice> threshold(ThresholdPrice price) {
          return switch (price.pays()) {
            case ALL ->
                reached(Form.ALL, price.at(), price.amount(), "price of each, once it is reached");
            case EXCESS ->
                reached(
                    Form.TIERS, price.at(), price.amount(), "price of one beyond the threshold");
          };
        }

        @Override
        public Optional<StatedPrice> lumpSum(LumpSumPrice price) {
          return reached(
              Form.LUMP_SUM, price.at(), price.amount(), "once, for the one that reaches it");
        }

        @Override
        public Optional<StatedPrice> table(TablePrice price) {
          return Optional.empty();
        }

        @Override
        public Optional<StatedPrice> shareOf(ShareOfPrice price) {
          return Optional.empty();
        }
      };

  /** One step as a price states it. */
  private record End(Optional<BigDecimal> upTo, Amount amount) {}

  private static Optional<StatedPrice> steps(
      Form form, String kind, List<End> stated, String note) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int i = 0; i < stated.size(); i++) {
      String at = kind + "s[" + i + "].";
      String words = ", " + kind + " " + (i + 1);
      steps.add(
          new Step(
              stated
                  .get(i)
                  .upTo()
                  .map(
                      upTo ->
                          new Stated(words + ": up to", upTo, "the last it prices", at + "upTo")),
              last(words, stated.get(i).amount(), note, at).amount()));
    }
    return Optional.of(new StatedPrice(form, steps.build()));
  }

  private static Optional<StatedPrice> reached(
      Form form, BigDecimal at, Amount amount, String note) {
    return Optional.of(
        new StatedPrice(
            form,
            ImmutableList.of(
                new Step(
                    Optional.of(new Stated(": from", at, "the quantity to reach", "at")),
                    Optional.empty()),
                last("", amount, note, ""))));
  }

  private static Step last(String words, Amount amount, String note, String at) {
    return new Step(
        Optional.empty(), Optional.of(new Stated(words, amount.value(), note, at + "amount")));
  }
}
