package org.outturn.examples.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.DecidedBy;
import org.outturn.core.ratecard.Factor;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
import org.outturn.core.ratecard.SharedLoss;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.UnitPrice;

/** Says in a phrase what a price pays: {@code GBP 600.00 each}. */
public final class PriceText {
  private PriceText() {}

  /**
   * What a tariff pays, and on which conditions.
   *
   * @param tariff the tariff
   * @return such as {@code GBP 600.00 each, if attainment >= 0}
   */
  public static String of(Tariff tariff) {
    return of(tariff.price())
        + tariff.factors().stream().map(PriceText::times).collect(Collectors.joining())
        + (tariff.twoSided() ? ", and paid back where it is below zero" : "")
        + tariff.onlyIf().stream()
            .map(Gate::toString)
            .collect(Collectors.joining(" and ", tariff.onlyIf().isEmpty() ? "" : ", if ", ""));
  }

  private static String times(Factor factor) {
    return ", times a score of "
        + factor.outcome()
        + " ("
        + points(factor.points(), "")
        + "; "
        + between(factor.between())
        + (factor.by() == DecidedBy.ACHIEVED ? "" : "; by " + FigureText.words(factor.by()))
        + ")";
  }

  static String of(Price price) {
    return form(price)
        + price.each().map(each -> ", counted afresh each " + FigureText.words(each)).orElse("");
  }

  private static String form(Price price) {
    return price.match(
        new Price.Cases<String>() {
          @Override
          public String unit(UnitPrice unit) {
            return MoneyText.withCurrency(unit.amount()) + " each";
          }

          @Override
          public String graduated(GraduatedPrice graduated) {
            return graduated.tiers().stream()
                .map(
                    tier ->
                        MoneyText.withCurrency(tier.amount())
                            + " each"
                            + upTo(tier.upTo())
                            + most(tier.limit()))
                .collect(Collectors.joining(", then "));
          }

          @Override
          public String banded(BandedPrice banded) {
            return banded.bands().stream()
                .map(
                    band ->
                        MoneyText.withCurrency(band.amount())
                            + " for each of all"
                            + upTo(band.upTo()))
                .collect(Collectors.joining(", or "));
          }

          @Override
          public String threshold(ThresholdPrice threshold) {
            return MoneyText.withCurrency(threshold.amount())
                + (threshold.pays() == ThresholdPrice.Pays.ALL
                    ? " for each of all from "
                    : " for each above ")
                + MoneyText.of(threshold.at());
          }

          @Override
          public String lumpSum(LumpSumPrice lumpSum) {
            return MoneyText.withCurrency(lumpSum.amount())
                + " once from "
                + MoneyText.of(lumpSum.at());
          }

          @Override
          public String table(TablePrice table) {
            String unit = table.perAmount().isPresent() ? " %" : "";
            return "by what is measured: "
                + points(table.points(), unit)
                + table.perAmount().map(base -> " of " + base).orElse("")
                + "; "
                + between(table.between())
                + table.floor().map(least -> "; at least " + MoneyText.of(least) + unit).orElse("");
          }

          @Override
          public String shareOf(ShareOfPrice shareOf) {
            return FigureText.share(shareOf.rate())
                + " of the value measured"
                + most(shareOf.limit())
                + loss(shareOf.loss());
          }
        });
  }

  /** Such as {@code 55 gives 3, 60 gives 7.5}. */
  private static String points(List<TablePoint> points, String unit) {
    return points.stream()
        .map(
            point ->
                MoneyText.of(point.value())
                    + point.boundary().map(own -> " " + FigureText.words(own)).orElse("")
                    + " gives "
                    + MoneyText.of(point.pays())
                    + unit)
        .collect(Collectors.joining(", "));
  }

  private static String between(TablePrice.Between between) {
    return switch (between) {
      case LINEAR -> "on the straight line between them";
      case STEP_REACHED -> "the highest that is reached";
      case STEP_EXCEEDED -> "the highest that is exceeded";
    };
  }

  private static String loss(SharedLoss loss) {
    return loss.rate().map(rate -> "; of a loss " + FigureText.share(rate)).orElse("")
        + loss.limit().map(most -> "; of a loss at most " + most).orElse("")
        + loss.minimumValue()
            .map(least -> "; nothing of less than " + MoneyText.of(least) + " either way")
            .orElse("");
  }

  private static String upTo(Optional<BigDecimal> end) {
    return end.map(number -> " up to " + MoneyText.of(number)).orElse("");
  }

  private static String most(Optional<Amount> limit) {
    return limit.map(amount -> ", at most " + MoneyText.withCurrency(amount)).orElse("");
  }
}
