package org.outturn.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Amount;
import org.outturn.core.money.Share;
import org.outturn.core.ratecard.Band;
import org.outturn.core.ratecard.Gate;
import org.outturn.core.ratecard.Price;
import org.outturn.core.ratecard.RateCard;
import org.outturn.core.ratecard.TablePoint;
import org.outturn.core.ratecard.TablePrice;
import org.outturn.core.ratecard.Tariff;
import org.outturn.core.ratecard.ThresholdPrice;
import org.outturn.core.ratecard.Tier;

/** Every form a price may take has its phrase. */
class RateCardReportTest {
  private static final BigDecimal TEN = BigDecimal.TEN;

  @Test
  void everyFormOfPriceHasItsPhrase() {
    RateCard card =
        RateCard.of(
            LocalDate.parse("2020-04-01"),
            Tariff.of("unit", Price.unit(gbp("600"))),
            Tariff.of("segment", "young", Price.unit(gbp("0.45"))),
            Tariff.of(
                "tiers",
                Price.graduated(
                    List.of(
                        Tier.upTo(10, gbp("5")),
                        new Tier(Optional.empty(), gbp("4"), Optional.of(gbp("400")))))),
            Tariff.of(
                "bands", Price.banded(List.of(Band.upTo(10, gbp("5")), Band.beyond(gbp("4"))))),
            Tariff.of("all", Price.threshold(TEN, gbp("5"), ThresholdPrice.Pays.ALL)),
            Tariff.of("excess", Price.threshold(TEN, gbp("5"), ThresholdPrice.Pays.EXCESS)),
            Tariff.of("lump", Price.lumpSum(TEN, gbp("5000")))
                .withOnlyIf(Gate.atLeast("unit", TEN), Gate.atLeast("all", TEN)),
            Tariff.of(
                "table",
                TablePrice.of(
                    List.of(
                        TablePoint.of(BigDecimal.ZERO, BigDecimal.ZERO),
                        TablePoint.of(TEN, BigDecimal.ONE)),
                    TablePrice.Between.LINEAR)),
            Tariff.of("share", Price.shareOf(Share.percent(30)).withLimit(gbp("9"))));

    assertThat(new RateCardReport(card).print())
        .isEqualTo(
            """
            Rate card
             version  from        to  outcome  segment  pays
            ------------------------------------------------------------------------------------------------------------------------
             v1       2020-04-01      unit              GBP 600.00 each
             v1       2020-04-01      segment  young    GBP 0.45 each
             v1       2020-04-01      tiers             GBP 5.00 each up to 10, then GBP 4.00 each, at most GBP 400.00
             v1       2020-04-01      bands             GBP 5.00 for each of all up to 10, or GBP 4.00 for each of all
             v1       2020-04-01      all               GBP 5.00 for each of all from 10
             v1       2020-04-01      excess            GBP 5.00 for each above 10
             v1       2020-04-01      lump              GBP 5,000.00 once from 10, if unit >= 10 and all >= 10
             v1       2020-04-01      table             by what is measured: 0 gives 0, 10 gives 1; on the straight line
                                                        between them
             v1       2020-04-01      share             30 % of the value measured, at most GBP 9.00
            """);
  }

  private static Amount gbp(String value) {
    return Amount.of("GBP", value);
  }
}
