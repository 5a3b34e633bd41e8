package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.UnitPrice;

/**
 * The cells of one tariff's price, as steps: one without an end for a unit price, two for a
 * threshold, below which nothing is paid.
 *
 * @param form what the steps mean
 * @param steps in rising order, the last without an end
 */
record PriceInputs(Form form, ImmutableList<Step> steps) {
  private static final String NOTHING = "0";

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
    LUMP_SUM
  }

  /**
   * The cells of one step.
   *
   * @param upTo the cell of its end; blank where it has none
   * @param amount the cell of the price of a unit; {@code 0} where it pays nothing
   */
  record Step(String upTo, String amount) {}

  static PriceInputs write(
      StatedInputs sheet, Tariff tariff, String version, String name, String currency) {
    String path =
        "contract.rateCard.versions["
            + version
            + "].tariffs["
            + tariff.outcome()
            + tariff.segment().map(each -> ", " + each).orElse("")
            + "].price.";
    return tariff.price().match(new Cells(sheet, name, currency, path));
  }

  /** The same price with other amounts. */
  PriceInputs withAmounts(UnaryOperator<String> other) {
    return new PriceInputs(
        form,
        steps.stream()
            .map(
                each ->
                    each.amount().equals(NOTHING)
                        ? each
                        : new Step(each.upTo(), other.apply(each.amount())))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether the units before decide what the next is worth. */
  boolean countsPositions() {
    return form == Form.TIERS || form == Form.LUMP_SUM;
  }

  /** Whether all units decide what each is worth. */
  boolean looksAtTotal() {
    return form == Form.BANDS || form == Form.ALL;
  }

  /**
   * A formula: what some units are worth.
   *
   * @param units how many they are
   * @param before how many were counted before them, where the price counts positions
   * @param total how many are counted in all, where the price looks at that
   */
  String of(String units, String before, String total) {
    return switch (form) {
      case UNIT -> units + "*" + steps.get(0).amount();
      case BANDS, ALL -> units + "*" + chosen(total, Step::amount);
      case TIERS, LUMP_SUM -> "(" + worth(before + "+" + units) + ")-(" + worth(before) + ")";
    };
  }

  /** A formula: what the first so many units are worth together. */
  private String worth(String units) {
    if (form == Form.LUMP_SUM) {
      return "IF(AND("
          + units
          + ">0,"
          + units
          + ">="
          + steps.get(0).upTo()
          + "),"
          + steps.get(1).amount()
          + ",0)";
    }
    List<String> worth = new ArrayList<>();
    String from = NOTHING;
    for (Step step : steps) {
      String to = step.upTo().isEmpty() ? units : "MIN(" + units + "," + step.upTo() + ")";
      if (!step.amount().equals(NOTHING)) {
        worth.add(step.amount() + "*MAX(0," + to + "-" + from + ")");
      }
      from = step.upTo();
    }
    return String.join("+", worth);
  }

  /** A formula: what the step gives that so many units in all reach. */
  String chosen(String total, Function<Step, String> of) {
    String sign = form == Form.ALL ? "<" : "<=";
    String chosen = of.apply(steps.get(steps.size() - 1));
    for (int i = steps.size() - 2; i >= 0; i--) {
      chosen =
          "IF("
              + total
              + sign
              + steps.get(i).upTo()
              + ","
              + of.apply(steps.get(i))
              + ","
              + chosen
              + ")";
    }
    return chosen;
  }

  /**
   * Writes the numbers of a price.
   *
   * @param sheet where
   * @param name of the outcome
   * @param currency of the amounts
   * @param path of the price
   */
  private record Cells(StatedInputs sheet, String name, String currency, String path)
      implements Price.Cases<PriceInputs> {
    @Override
    public PriceInputs unit(UnitPrice price) {
      return new PriceInputs(
          Form.UNIT,
          ImmutableList.of(new Step("", amount(name, price.amount(), "price of one", ""))));
    }

    @Override
    public PriceInputs graduated(GraduatedPrice price) {
      return steps(
          Form.TIERS,
          "tier",
          price.tiers().stream().map(each -> new Stated(each.upTo(), each.amount())).toList(),
          "price of one inside it");
    }

    @Override
    public PriceInputs banded(BandedPrice price) {
      return steps(
          Form.BANDS,
          "band",
          price.bands().stream().map(each -> new Stated(each.upTo(), each.amount())).toList(),
          "price of each, once all reach it");
    }

    /** One step as a price states it. */
    private record Stated(Optional<BigDecimal> upTo, Amount amount) {}

    private PriceInputs steps(Form form, String kind, List<Stated> stated, String note) {
      ImmutableList.Builder<Step> cells = ImmutableList.builder();
      for (int i = 0; i < stated.size(); i++) {
        String at = kind + "s[" + i + "].";
        String words = name + ", " + kind + " " + (i + 1);
        String end =
            stated
                .get(i)
                .upTo()
                .map(upTo -> end(words + ": up to", upTo, "the last it prices", at + "upTo"))
                .orElse("");
        cells.add(new Step(end, amount(words, stated.get(i).amount(), note, at)));
      }
      return new PriceInputs(form, cells.build());
    }

    @Override
    public PriceInputs threshold(ThresholdPrice price) {
      return switch (price.pays()) {
        case ALL ->
            reached(Form.ALL, price.at(), price.amount(), "price of each, once it is reached");
        case EXCESS ->
            reached(Form.TIERS, price.at(), price.amount(), "price of one beyond the threshold");
      };
    }

    @Override
    public PriceInputs lumpSum(LumpSumPrice price) {
      return reached(
          Form.LUMP_SUM, price.at(), price.amount(), "once, for the one that reaches it");
    }

    private PriceInputs reached(Form form, BigDecimal at, Amount amount, String note) {
      String end = end(name + ": from", at, "the quantity to reach", "at");
      return new PriceInputs(
          form,
          ImmutableList.of(new Step(end, NOTHING), new Step("", amount(name, amount, note, ""))));
    }

    private String end(String words, BigDecimal quantity, String note, String at) {
      return sheet.number(
          words, quantity.doubleValue(), "outcomes", Look.QUANTITY, note, path + at);
    }

    private String amount(String words, Amount amount, String note, String at) {
      return sheet.number(
          words, amount.value().doubleValue(), currency, Look.AMOUNT, note, path + at + "amount");
    }

    @Override
    public PriceInputs table(TablePrice price) {
      return notFollowed();
    }

    @Override
    public PriceInputs shareOf(ShareOfPrice price) {
      return notFollowed();
    }

    private PriceInputs notFollowed() {
      throw new IllegalArgumentException(
          "price of " + name + " must be of counted outcomes but is of a measured value");
    }
  }
}
