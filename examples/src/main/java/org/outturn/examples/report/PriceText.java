package org.outturn.examples.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.outturn.core.money.Amount;
import org.outturn.core.ratecard.BandedPrice;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.GraduatedPrice;
import org.outturn.core.ratecard.LumpSumPrice;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.ShareOfPrice;
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
    String gates =
        tariff.onlyIf().stream().map(Gate::toString).collect(Collectors.joining(" and "));
    return of(tariff.price()) + (gates.isEmpty() ? "" : ", if " + gates);
  }

  static String of(Price price) {
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
                + threshold.at();
          }

          @Override
          public String lumpSum(LumpSumPrice lumpSum) {
            return MoneyText.withCurrency(lumpSum.amount()) + " once from " + lumpSum.at();
          }

          @Override
          public String table(TablePrice table) {
            return "by a table from "
                + table.points().get(0).value()
                + " to "
                + table.points().get(table.points().size() - 1).value();
          }

          @Override
          public String shareOf(ShareOfPrice shareOf) {
            return FigureText.percent(shareOf.rate().toFraction())
                + " of the value measured"
                + most(shareOf.limit());
          }
        });
  }

  private static String upTo(Optional<BigDecimal> end) {
    return end.map(number -> " up to " + MoneyText.of(number)).orElse("");
  }

  private static String most(Optional<Amount> limit) {
    return limit.map(amount -> ", at most " + MoneyText.withCurrency(amount)).orElse("");
  }
}
