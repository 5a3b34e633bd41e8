package org.outturn.examples.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.outturn.core.ratecard.Tariff;

/**
 * The cells of one tariff's price, as steps: one without an end for a unit price, two for a
 * threshold, below which nothing is paid.
 *
 * @param form what the steps mean
 * @param steps in rising order, the last without an end
 */
record PriceInputs(StatedPrice.Form form, ImmutableList<Step> steps) {
  private static final String NOTHING = "0";

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
    StatedPrice stated =
        StatedPrice.of(tariff.price())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "price of "
                            + name
                            + " must be of counted outcomes but is of a measured value"));
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (StatedPrice.Step each : stated.steps()) {
      steps.add(
          new Step(
              each.upTo()
                  .map(
                      end ->
                          sheet.number(
                              name + end.words(),
                              end.number().doubleValue(),
                              "outcomes",
                              Look.QUANTITY,
                              end.note(),
                              path + end.path()))
                  .orElse(""),
              each.amount()
                  .map(
                      amount ->
                          sheet.number(
                              name + amount.words(),
                              amount.number().doubleValue(),
                              currency,
                              Look.AMOUNT,
                              amount.note(),
                              path + amount.path()))
                  .orElse(NOTHING)));
    }
    return new PriceInputs(stated.form(), steps.build());
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
    return form.countsPositions();
  }

  /** Whether all units decide what each is worth. */
  boolean looksAtTotal() {
    return form.looksAtTotal();
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
    if (form == StatedPrice.Form.LUMP_SUM) {
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
    String sign = form == StatedPrice.Form.ALL ? "<" : "<=";
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
}
